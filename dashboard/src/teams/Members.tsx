import { MEMBER_ROLES, type Member, type Team } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { compareText } from '../format/collation';
import { formatPhone } from '../format/numbers';
import { useI18n } from '../i18n/I18n';
import { stepsOfMember } from './permissions';
import { StepButtons } from './StepButtons';
import { usePolicy } from './usePolicy';
import { useSteps } from './useSteps';

interface MembersProps {
  team: Team;
  path: string;
  changed: () => void;
}

// As Vietnamese lists do: by role, then by given name, which comes last.
const order = (one: Member, other: Member) =>
  MEMBER_ROLES.indexOf(one.role) - MEMBER_ROLES.indexOf(other.role) ||
  compareText(givenName(one), givenName(other));

const givenName = ({ name = '' }: Member) => name.split(' ').at(-1) ?? '';

/** Who is in the team; names and numbers only for those who may see them. */
export function Members({ team, path, changed }: MembersProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const policy = usePolicy(team.unit);
  const steps = useSteps(changed);
  const members = [...(team.members ?? [])].sort(order);
  return (
    <section className="people" aria-label={t('team.people')}>
      <h3>{t('team.people')}</h3>
      <ul>
        {members.map((member, i) => (
          <li key={member.id ?? i}>
            <p>
              <strong>{member.name ?? t(`member.${member.role}`)}</strong>{' '}
              <span className="muted">
                {[
                  member.name && t(`member.${member.role}`),
                  member.group,
                  member.force && t(`force.${member.force}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            {member.workAreas && member.workAreas.length > 0 && (
              <p className="muted small">{member.workAreas.map(area => t(`work.${area}`)).join(', ')}</p>
            )}
            {member.phone && (
              <a className="phone" href={`tel:${member.phone}`}>
                {formatPhone(member.phone)}
              </a>
            )}
            {member.leaving && <span className="badge badge-waiting">{t(`leaving.${member.leaving}`)}</span>}
            <StepButtons
              steps={stepsOfMember(claims, team.unit, member, policy)}
              about={member.name ?? ''}
              busy={steps.busy}
              take={step => void steps.take(`${path}/members/${member.id}`, step)}
            />
          </li>
        ))}
      </ul>
      <StepButtons.Outcome {...steps} />
    </section>
  );
}
