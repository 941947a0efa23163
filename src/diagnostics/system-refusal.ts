/** What the system says of a file or folder, in words without its name; null for any other error. */
export function systemRefusal(error: unknown): string | null {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined || !Object.hasOwn(refusals, code) ? null : refusals[code]!
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of this name is there already',
  EFBIG: 'files may not be so large there',
  EISDIR: 'this is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file, not a folder',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
}
