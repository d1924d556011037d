import type { Force, Member, MemberRole, WorkArea } from '../api/types';

/** A member as it is being written; what is not known is an empty text. */
export interface MemberDraft {
  id: string;
  name: string;
  role: MemberRole;
  force: Force | '';
  workAreas: WorkArea[];
  group: string;
  phone: string;
  email: string;
}

export const newMember = (role: MemberRole = 'MEMBER'): MemberDraft => ({
  id: crypto.randomUUID(),
  name: '',
  role,
  force: '',
  workAreas: [],
  group: '',
  phone: '',
  email: '',
});

/** A member who stays keeps the id, and so stays the same person. */
export const draftOf = (member: Member): MemberDraft => ({
  ...newMember(member.role),
  id: member.id ?? crypto.randomUUID(),
  name: member.name ?? '',
  force: member.force ?? '',
  workAreas: member.workAreas ?? [],
  group: member.group ?? '',
  phone: member.phone ?? '',
  email: member.email ?? '',
});

/** As the platform takes it: what is empty is left out, and only collaborators have a group. */
export function toMember({ force, group, phone, email, ...member }: MemberDraft): Member {
  return {
    ...member,
    name: member.name.trim(),
    ...(force && { force }),
    ...(group.trim() && member.role === 'COLLABORATOR' && { group: group.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(email.trim() && { email: email.trim() }),
  };
}
