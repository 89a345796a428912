/** The failures of Node's file functions. */

/** Code of a failed system call, as `ENOENT`; `undefined` if the error is not one of the system's. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ENOTDIR: "a part of the path is not a folder",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
  EIO: "input/output error",
  EISDIR: "it is a folder",
};

/** The reason in words; an unknown one keeps the system's text. */
export function systemErrorReason(error: unknown): string {
  const code = systemErrorCode(error);
  if (code !== undefined && REASONS[code] !== undefined) return REASONS[code];
  return error instanceof Error ? error.message : String(error);
}
