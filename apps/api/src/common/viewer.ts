export const ROLES = ['admin', 'operations', 'leader', 'manager', 'rep'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: always taken from the session, never from the request's own words. */
export interface Viewer {
  readonly userId: number;
  readonly role: Role;
  /** The teams this viewer sees (a whole subtree, resolved), or null for all of them. A rep sees none: only the own rep. */
  readonly teamIds: readonly number[] | null;
  /** The viewer's own rep, if the account belongs to one. */
  readonly repId: number | null;
  /** The signed-in admin who only looks through this viewer's eyes (the sample company's "view as"); for the audit. */
  readonly signedInAs?: number;
}

/** The one who works at the command line of the server itself: sees and may do everything. */
export const OPERATOR: Viewer = { userId: 0, role: 'admin', teamIds: null, repId: null };
