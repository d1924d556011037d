import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber, type Language } from '../format/numbers';
import { shortMonth } from '../format/periods';
import type { MonthValue } from './monthlySeries';

interface Drawing {
  name: string;
  months: MonthValue[];
  language: Language;
  colour: (token: string) => string;
  number: (value: number | null) => string;
}

export function chartOptions({ name, months, language, colour, number }: Drawing): EChartsCoreOption {
  const muted = colour('--ink-muted');
  const text = { color: muted, fontFamily: colour('--font'), fontSize: 12 };
  return {
    animationDuration: 300,
    grid: { left: 4, right: 4, top: 24, bottom: 4, outerBoundsMode: 'same' },
    // Drawn on the canvas: a tooltip of HTML carries inline styles, which the page's policy forbids.
    tooltip: {
      renderMode: 'richText',
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: colour('--surface-raised'),
      borderColor: colour('--line'),
      textStyle: { color: colour('--ink'), fontFamily: colour('--font'), fontSize: 13 },
      formatter: ([point]: { dataIndex: number }[]) => {
        const month = months[point?.dataIndex ?? 0]!;
        return `${shortMonth(month.month, language)}\n${name}: ${number(month.value)}`;
      },
    },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => shortMonth(month, language)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('--line') } },
      axisLabel: { ...text, fontSize: 11, interval: 0 },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...text, formatter: (value: number) => formatNumber(value, language) },
      splitLine: { lineStyle: { color: colour('--line-soft') } },
    },
    series: [
      {
        type: 'bar',
        name,
        barMaxWidth: 36,
        barCategoryGap: '28%',
        data: months.map(({ value, chosen }) => ({
          value,
          itemStyle: { color: colour(chosen ? '--accent' : '--accent-soft'), borderRadius: [4, 4, 0, 0] },
        })),
      },
    ],
  };
}
