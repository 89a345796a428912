/** Errors of hypercalls: Xen's numbers (xen/include/public/errno.h); results are their negatives. */

export const errno = {
  EPERM: 1,
  ENOENT: 2,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EINVAL: 22,
  ENOSPC: 28,
  ENOSYS: 38,
  EOPNOTSUPP: 95,
} as const;

export type ErrnoName = keyof typeof errno;

/** The result of a hypercall that failed. */
export function failure(name: ErrnoName): number {
  return -errno[name];
}
