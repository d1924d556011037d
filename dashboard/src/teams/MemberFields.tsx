import { FORCES, MEMBER_ROLES, WORK_AREAS, type Force, type MemberRole } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Chips } from '../recording/Chips';
import type { MemberDraft } from './memberDraft';

interface MemberFieldsProps {
  number: number;
  member: MemberDraft;
  change: (member: MemberDraft) => void;
  remove: () => void;
}

/** One member of a team: who it is, as what, from which force, and what he or she looks after. */
export function MemberFields({ number, member, change, remove }: MemberFieldsProps) {
  const { t } = useI18n();
  const called = t('roster.member', { n: number });
  return (
    <fieldset className="household">
      <legend className="visually-hidden">{called}</legend>
      <div className="form-pair">
        <label>
          {t('roster.name', { n: number })}
          <input
            required
            maxLength={200}
            autoComplete="off"
            value={member.name}
            onChange={event => change({ ...member, name: event.target.value })}
          />
        </label>
        <label>
          {t('roster.role')}
          <select
            value={member.role}
            onChange={event => change({ ...member, role: event.target.value as MemberRole })}
          >
            {MEMBER_ROLES.map(role => (
              <option key={role} value={role}>
                {t(`member.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('roster.force')}
          <select
            value={member.force}
            onChange={event => change({ ...member, force: event.target.value as Force })}
          >
            <option value="" />
            {FORCES.map(force => (
              <option key={force} value={force}>
                {t(`force.${force}`)}
              </option>
            ))}
          </select>
        </label>
        {member.role === 'COLLABORATOR' && (
          <label>
            {t('roster.group')}
            <input
              maxLength={100}
              value={member.group}
              onChange={event => change({ ...member, group: event.target.value })}
            />
          </label>
        )}
        <label>
          {t('roster.phone')}
          <input
            type="tel"
            maxLength={20}
            autoComplete="off"
            value={member.phone}
            onChange={event => change({ ...member, phone: event.target.value })}
          />
        </label>
        <label>
          {t('roster.email')}
          <input
            type="email"
            maxLength={200}
            autoComplete="off"
            value={member.email}
            onChange={event => change({ ...member, email: event.target.value })}
          />
        </label>
      </div>
      <Chips
        legend={t('roster.workAreas')}
        choices={WORK_AREAS}
        label={area => t(`work.${area}`)}
        chosen={member.workAreas}
        change={workAreas => change({ ...member, workAreas })}
      />
      <p className="form-actions">
        <button
          type="button"
          className="button"
          aria-label={t('roster.remove', { name: member.name || called })}
          onClick={remove}
        >
          {t('record.remove')}
        </button>
      </p>
    </fieldset>
  );
}
