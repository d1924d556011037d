import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../format/numbers';
import { en } from './en';
import { vi, type MessageKey } from './vi';

const MESSAGES = { vi, en };
const REMEMBERED = 'cnscd.language';

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

interface I18n {
  language: Language;
  setLanguage: (language: Language) => void;
  t: Translate;
}

export function translator(language: Language): Translate {
  return (key, values = {}) =>
    MESSAGES[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

const I18nContext = createContext<I18n | null>(null);

export function I18nProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi',
  );
  const i18n = useMemo(() => ({ language, setLanguage, t: translator(language) }), [language]);
  useEffect(() => {
    localStorage.setItem(REMEMBERED, language);
    document.documentElement.lang = language;
  }, [language]);
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>;
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs I18nProvider');
  return i18n;
}
