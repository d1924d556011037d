import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { TeamChannel } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { mayKeepTeam } from './permissions';

interface ChannelFormProps {
  channel: TeamChannel;
  version: string | null;
  path: string;
  changed: () => void;
}

/** Ticks off who is in the group; whoever is not ticked is still to be invited. */
export function ChannelForm({ channel, version, path, changed }: ChannelFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const mayKeep = mayKeepTeam(useClaims(), channel.unit);
  const { busy, problem, attempt } = useAttempt();
  const [name, setName] = useState(channel.name ?? channel.expectedName);
  const [link, setLink] = useState(channel.link ?? '');
  const [owner, setOwner] = useState(channel.owner ?? '');
  const [joined, setJoined] = useState(() => channel.members.filter(each => each.joined).map(({ id }) => id));
  const called = (member: TeamChannel['members'][number]) => member.name ?? t('application.erased');
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        const body = { name, joined, ...(link && { link }), ...(owner && { owner }) };
        void attempt(() => api.put(path, body, version)).then(sent => sent && changed());
      }}
    >
      <p>
        {channel.name === null
          ? t('channel.never', { name: channel.expectedName })
          : t('channel.missing', { n: channel.missing, of: channel.members.length })}
      </p>
      {channel.name !== null && !channel.namedByRule && (
        <p className="notice">{t('channel.otherName', { name: channel.expectedName })}</p>
      )}
      {channel.toRemove.length > 0 && (
        <p className="notice">{t('channel.toRemove', { n: channel.toRemove.length })}</p>
      )}
      <fieldset className="households" disabled={!mayKeep || busy}>
        <legend className="visually-hidden">{t('team.channel')}</legend>
        <div className="form">
          <label>
            {t('channel.name')}
            <input required maxLength={100} value={name} onChange={event => setName(event.target.value)} />
          </label>
          <label>
            {t('channel.link')}
            <input
              type="url"
              maxLength={300}
              placeholder="https://zalo.me/g/…"
              value={link}
              onChange={event => setLink(event.target.value)}
            />
          </label>
          <label>
            {t('channel.owner')}
            <select value={owner} onChange={event => setOwner(event.target.value)}>
              <option value="" />
              {channel.members.map(member => (
                <option key={member.id} value={member.id}>
                  {called(member)}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="households">
            <legend>{t('channel.joined')}</legend>
            {channel.members.map(member => (
              <label key={member.id} className="choice">
                <input
                  type="checkbox"
                  checked={joined.includes(member.id)}
                  onChange={event =>
                    setJoined(
                      event.target.checked
                        ? [...joined, member.id]
                        : joined.filter(each => each !== member.id),
                    )
                  }
                />
                <span>
                  {called(member)} <span className="muted">{t(`member.${member.role}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </div>
      </fieldset>
      {problem && <ProblemNotice problem={problem} />}
      {mayKeep && (
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('channel.save')}
        </button>
      )}
    </form>
  );
}
