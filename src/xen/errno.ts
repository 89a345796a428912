/** Errors of hypercalls: Xen's numbers (xen/include/public/errno.h); results are their negatives. */

export const errno = {
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EIO: 5,
  E2BIG: 7,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  EROFS: 30,
  ENOSYS: 38,
  ENOTEMPTY: 39,
  ENODATA: 61,
  ETIME: 62,
  EOVERFLOW: 75,
  EOPNOTSUPP: 95,
  EISCONN: 106,
} as const;

export type ErrnoName = keyof typeof errno;

/** The result of a hypercall that failed. */
export function failure(name: ErrnoName): number {
  return -errno[name];
}
