import type { CatalogueIndicator } from '../api/types';
import { useFormat } from '../figures/useFormat';
import { useI18n } from '../i18n/I18n';
import { isMessage } from '../i18n/isMessage';
import { CountField } from '../ui/CountField';
import { percentOf, type Written } from './values';

interface ValueFieldsProps {
  indicator: CatalogueIndicator;
  written: Written;
  change: (written: Written) => void;
}

/** A count, or the two numbers of a rate and the percentage that they make. */
export function ValueFields({ indicator, written, change }: ValueFieldsProps) {
  const { t } = useI18n();
  const format = useFormat();
  if (indicator.kind !== 'RATIO') {
    return (
      <CountField
        label={`${indicator.name} (${indicator.measuredIn})`}
        value={written.value}
        change={value => change({ ...written, value })}
        max={MOST}
      />
    );
  }
  const label = (part: 'numerator' | 'denominator') => {
    const key = `statistics.${indicator.code}.${part}`;
    return isMessage(key) ? t(key) : t(`statistics.${part}`);
  };
  const percent = percentOf(written);
  return (
    <fieldset className="rate">
      <legend>{indicator.name}</legend>
      <div className="form-pair">
        <CountField
          label={label('numerator')}
          value={written.numerator}
          change={numerator => change({ ...written, numerator })}
          max={MOST_OF_A_RATE}
        />
        <CountField
          label={label('denominator')}
          value={written.denominator}
          change={denominator => change({ ...written, denominator })}
          max={MOST_OF_A_RATE}
        />
      </div>
      <output className="muted">{percent === null ? t('figure.unreported') : format.percent(percent)}</output>
    </fieldset>
  );
}

/** More people than the country will have. */
const MOST_OF_A_RATE = 1_000_000_000;
/** More đồng than a province will spend on its teams. */
const MOST = 1_000_000_000_000_000;
