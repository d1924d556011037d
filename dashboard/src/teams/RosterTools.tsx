import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { RosterVerdict } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { mayDownloadRoster, mayEstablish } from './permissions';
import { RosterVerdictList } from './RosterVerdictList';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const typeOf = ({ name }: File) => (name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX);

interface RosterToolsProps {
  unit: UnitPath;
  changed: () => void;
}

/** The list of teams and members as a file: handed out, and taken over after a look at what it would do. */
export function RosterTools({ unit, changed }: RosterToolsProps) {
  const api = useApi();
  const claims = useClaims();
  const { t } = useI18n();
  const [file, setFile] = useState<File | null>(null);
  const [verdict, setVerdict] = useState<RosterVerdict | null>(null);
  const { busy, problem, attempt } = useAttempt();

  const send = (chosen: File, dryRun: boolean) =>
    attempt(async () => {
      setVerdict(null);
      setVerdict(await api.upload<RosterVerdict>(paths.rosterImport(unit, dryRun), chosen, typeOf(chosen)));
      if (!dryRun) {
        setFile(null);
        changed();
      }
    });

  if (!mayDownloadRoster(claims, unit)) return null;
  const useful = verdict?.teams.some(
    ({ outcome }) => outcome === 'ESTABLISHED' || outcome === 'CONSOLIDATED',
  );
  return (
    <section className="roster" aria-label={t('roster.title')}>
      <p className="controls">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void attempt(() => api.download(paths.roster(unit)))}
        >
          <Icon name="download" />
          {t('roster.download')}
        </button>
        {mayEstablish(claims, unit) && (
          <label className="button">
            {t('roster.upload')}
            <input
              type="file"
              className="visually-hidden"
              accept=".xlsx,.csv"
              disabled={busy}
              onChange={event => {
                const chosen = event.target.files?.[0];
                event.target.value = '';
                if (!chosen) return;
                setFile(chosen);
                void send(chosen, true);
              }}
            />
          </label>
        )}
      </p>
      <p role="status">{busy && t('roster.busy')}</p>
      {problem && <ProblemNotice problem={problem} />}
      {verdict && <RosterVerdictList verdict={verdict} unit={unit} />}
      {verdict?.dryRun && file && (
        <p className="form-actions">
          <button
            type="button"
            className="button button-primary"
            disabled={busy || !useful}
            onClick={() => void send(file, false)}
          >
            {t('roster.apply')}
          </button>
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => {
              setFile(null);
              setVerdict(null);
            }}
          >
            {t('step.cancel')}
          </button>
          {!useful && <span className="muted">{t('roster.nothing')}</span>}
        </p>
      )}
    </section>
  );
}
