import { useState } from 'react';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Card } from '../ui/Card';
import { Skeleton } from '../ui/Skeleton';
import type { Entry } from './outbox';
import { OutboxList } from './OutboxList';
import { useOutbox } from './OutboxProvider';
import { RecordForm } from './RecordForm';
import { toDraft } from './toDraft';
import { useTeamCodes } from './useTeamCodes';

/** Where an activity is written down (ghi nhận hoạt động), with the network or without it. */
export function RecordPage({ unit }: { unit: UnitPath }) {
  const { t } = useI18n();
  const { save, remove } = useOutbox();
  const teams = useTeamCodes(unit);
  const [refused, setRefused] = useState<Entry | null>(null);
  const [saved, setSaved] = useState(false);
  return (
    <Card title={t('record.title')} className="narrow">
      <p role="status" className="done">
        {saved && t('record.saved')}
      </p>
      {teams === null ? (
        <Skeleton lines={8} />
      ) : teams.length === 0 ? (
        <p className="empty">{t('team.none')}</p>
      ) : (
        <RecordForm
          key={refused?.id ?? 'new'}
          teams={teams}
          again={refused && toDraft(refused.item)}
          save={async item => {
            await save(unit, item);
            if (refused) await remove(refused.id);
            setRefused(null);
            setSaved(true);
          }}
        />
      )}
      <OutboxList
        rewrite={entry => {
          setRefused(entry);
          setSaved(false);
          window.scrollTo(0, 0);
        }}
      />
    </Card>
  );
}
