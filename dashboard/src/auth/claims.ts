import { COUNTRY, type UnitPath } from '../hierarchy/unitPath';

export const ROLES = [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'COMMUNE_CHAIR',
  'POLICE_OFFICER',
  'TEAM_LEADER',
  'TEAM_MEMBER',
  'COMMUNE_SYSTEM',
  'VIEWER',
  'OPERATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who has logged in, for which unit and in which roles, as the access token says. The platform checks it anyway. */
export interface Claims {
  subject: string;
  unit: UnitPath;
  roles: Role[];
}

export function readClaims(accessToken: string): Claims {
  const payload = JSON.parse(decode(accessToken.split('.')[1] ?? '')) as Record<string, unknown>;
  const roles: unknown[] = Array.isArray(payload.roles) ? payload.roles : [];
  return {
    subject: typeof payload.sub === 'string' ? payload.sub : '',
    unit: typeof payload.unit === 'string' ? payload.unit : COUNTRY,
    roles: ROLES.filter(role => roles.includes(role)),
  };
}

function decode(base64Url: string): string {
  const binary = atob(base64Url.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, char => char.charCodeAt(0)));
}
