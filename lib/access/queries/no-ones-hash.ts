/**
 * Verified when nobody has the name that was given, so that the answer takes as long as for a wrong
 * password (argon2id with the same cost as ours).
 */
export const NO_ONES_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE';
