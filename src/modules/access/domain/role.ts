/** What callers can be, the weakest first: each may do all that the ones before it may. */
export const ROLES = {
  VIEWER: 'Reads what the desk knows and did: catalogue, runs, picks, improvements, the ledger.',
  ANALYST:
    'Computes and evaluates besides: DNA, frictions, strategies, models, analyses; exports; sees costs.',
  OPERATOR:
    'Runs the desk besides: imports, pipeline runs, settlement, improvements, the ledger, alerts, backups.',
  ADMIN:
    'Everything: restores backups, takes over and rolls back the tables of V1, and gives and takes access.',
} as const;
export type Role = keyof typeof ROLES;

const ORDER = Object.keys(ROLES);

/** Whether a role may do all that another one may. */
export function isAtLeast(role: Role, least: Role): boolean {
  return ORDER.indexOf(role) >= ORDER.indexOf(least);
}

/** The role of this name; null for any other text. */
export function roleNamed(text: string): Role | null {
  return (Object.keys(ROLES) as Role[]).find((role) => role === text) ?? null;
}
