import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Unit } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import type { Versioned } from '../api/client';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { CountField } from '../ui/CountField';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { ConfirmButton } from './ConfirmButton';

/** How many households and people the unit has (số hộ, nhân khẩu): what rates are reckoned against. */
export function SizeForm({ unit }: { unit: UnitPath }) {
  const { t } = useI18n();
  const path = paths.unit(unit);
  const found = useResource(path, getVersioned<Unit>(path));
  return (
    <Fold title={t('size.title')}>
      {() => (
        <Loaded of={found} lines={3}>
          {seen => <Fields key={seen.version} unit={unit} seen={seen} saved={found.reload} />}
        </Loaded>
      )}
    </Fold>
  );
}

const NUMBERS = ['households', 'population', 'adults'] as const;

interface FieldsProps {
  unit: UnitPath;
  seen: Versioned<Unit>;
  saved: () => void;
}

function Fields({ unit, seen, saved }: FieldsProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [size, setSize] = useState(() =>
    Object.fromEntries(NUMBERS.map(number => [number, String(seen.body[number] ?? '')])),
  );
  const nameOf = (pointer: string) => {
    const number = NUMBERS.find(each => pointer === `/${each}`);
    return number ? t(`size.${number}`) : pointer;
  };
  const save = (confirmed: boolean) => {
    const numbers = NUMBERS.filter(number => size[number] !== '').map(number => [
      number,
      Number(size[number]),
    ]);
    const body = { ...Object.fromEntries(numbers), confirmed };
    void attempt(() => api.put(paths.size(unit), body, seen.version)).then(done => done && saved());
  };
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        save(false);
      }}
    >
      <p className="muted">{t('size.about')}</p>
      {NUMBERS.map(number => (
        <CountField
          key={number}
          label={t(`size.${number}`)}
          value={size[number] ?? ''}
          change={value => setSize({ ...size, [number]: value })}
          max={100_000_000}
        />
      ))}
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('size.save')}
        </button>
      </p>
      {problem && (
        <ProblemNotice problem={problem.named(nameOf)} {...(problem.isStale && { retry: saved })} />
      )}
      <ConfirmButton problem={problem} busy={busy} confirm={() => save(true)} />
    </form>
  );
}
