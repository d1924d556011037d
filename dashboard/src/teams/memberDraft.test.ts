import { expect, test } from 'vitest';
import { draftOf, newMember, toMember } from './memberDraft';

test('leaves out what was not filled in', () => {
  expect(toMember({ ...newMember(), id: 'm1', name: ' Nguyễn Văn Ánh ' })).toEqual({
    id: 'm1',
    name: 'Nguyễn Văn Ánh',
    role: 'MEMBER',
    workAreas: [],
  });
});

test('only collaborators have a group', () => {
  const collaborator = { ...newMember('COLLABORATOR'), name: 'Lan', group: 'Nhóm đoàn viên' };
  expect(toMember(collaborator).group).toBe('Nhóm đoàn viên');
  expect(toMember({ ...collaborator, role: 'MEMBER' })).not.toHaveProperty('group');
});

test('who stays in a team keeps id, contacts and areas of work', () => {
  const member = {
    id: 'm1',
    name: 'Lê Thị Hoa',
    role: 'DEPUTY' as const,
    force: 'TEACHER' as const,
    workAreas: ['OUTREACH' as const],
    phone: '+84912345678',
  };
  expect(toMember(draftOf(member))).toEqual(member);
});
