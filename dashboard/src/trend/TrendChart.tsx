import { useEffect, useRef } from 'react';
import { useFormat } from '../figures/useFormat';
import { useI18n } from '../i18n/I18n';
import { chartOptions } from './chartOptions';
import { init } from './echarts';
import type { MonthValue } from './monthlySeries';
import { useDark } from './useDark';

export default function TrendChart({ name, months }: { name: string; months: MonthValue[] }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const dark = useDark();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(null);

  useEffect(() => {
    const made = init(place.current, null, { renderer: 'canvas' });
    chart.current = made;
    const watched = new ResizeObserver(() => made.resize());
    watched.observe(place.current!);
    return () => (watched.disconnect(), made.dispose());
  }, []);

  useEffect(() => {
    const style = getComputedStyle(place.current!);
    const colour = (token: string) => style.getPropertyValue(token).trim();
    chart.current?.setOption(chartOptions({ name, months, language, colour, number: format.number }));
  }, [name, months, language, format, dark]);

  return <div ref={place} className="chart" role="img" aria-label={t('trend.summary', { name })} />;
}
