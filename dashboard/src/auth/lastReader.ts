import type { Claims } from './claims';

const REMEMBERED = 'cnscd.reader';

/** Who was logged in on this device last and did not log out; a role and a unit, no secret. */
export const lastReader = {
  remember(claims: Claims): void {
    localStorage.setItem(REMEMBERED, JSON.stringify(claims));
  },
  recall(): Claims | null {
    const kept = localStorage.getItem(REMEMBERED);
    return kept === null ? null : (JSON.parse(kept) as Claims);
  },
  forget(): void {
    localStorage.removeItem(REMEMBERED);
  },
};
