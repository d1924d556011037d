import { useFormat } from '../figures/useFormat';
import { useI18n } from '../i18n/I18n';
import { CountField } from '../ui/CountField';
import { percentOf, type StatedRate, type Written } from './rates';

interface RateFieldsProps {
  code: StatedRate;
  name: string;
  written: Written;
  change: (written: Written) => void;
}

/** The two numbers of a rate, and the percentage that they make. */
export function RateFields({ code, name, written, change }: RateFieldsProps) {
  const { t } = useI18n();
  const format = useFormat();
  const percent = percentOf(written);
  return (
    <fieldset className="rate">
      <legend>{name}</legend>
      <div className="form-pair">
        <CountField
          label={t(`statistics.${code}.numerator`)}
          value={written.numerator}
          change={numerator => change({ ...written, numerator })}
          max={MOST}
        />
        <CountField
          label={t(`statistics.${code}.denominator`)}
          value={written.denominator}
          change={denominator => change({ ...written, denominator })}
          max={MOST}
        />
      </div>
      <output className="muted">{percent === null ? t('figure.unreported') : format.percent(percent)}</output>
    </fieldset>
  );
}

/** More people than the country will have. */
const MOST = 1_000_000_000;
