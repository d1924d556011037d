import type { Indicator } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { HEADLINE, inParts } from './catalogue';
import { IndicatorRow } from './IndicatorRow';

interface IndicatorGroupsProps {
  caption: string;
  indicators: Indicator[];
}

/** Indicators by the parts of the forms in use; of the many, those that nothing happened in are folded away. */
export function IndicatorGroups({ caption, indicators }: IndicatorGroupsProps) {
  const { t } = useI18n();
  const quiet = indicators.filter(isQuiet);
  return (
    <>
      <Groups caption={caption} indicators={indicators.filter(indicator => !isQuiet(indicator))} />
      {quiet.length > 0 && (
        <Fold title={t('figure.quiet', { number: String(quiet.length) })}>
          {() => <Groups caption={caption} indicators={quiet} />}
        </Fold>
      )}
    </>
  );
}

function Groups({ caption, indicators }: IndicatorGroupsProps) {
  const { t } = useI18n();
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure.indicator')}</th>
          <th scope="col" className="number">
            {t('figure.value')}
          </th>
        </tr>
      </thead>
      {inParts(indicators).map(({ part, members }) => (
        <tbody key={part}>
          <tr className="group">
            <th scope="rowgroup" colSpan={2}>
              {t(`figure.part.${part}`)}
            </th>
          </tr>
          {members.map(indicator => (
            <IndicatorRow key={indicator.code} indicator={indicator} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Zero or not reported, with no target that anybody waits for, and none of those that everybody looks for. */
const isQuiet = ({ code, value, target }: Indicator) =>
  !value && !target && !(HEADLINE as readonly string[]).includes(code);
