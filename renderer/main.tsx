import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../electron/contract/words/say';
import { App } from './app';
import './base.css';
import { openBridge } from './bridge';
import { LanguageProvider } from './language/language';
import { firstLanguage, loadWords } from './language/languages';
import { WizardProvider } from './state/wizard';

const language = firstLanguage();
const words = await loadWords(language);
const bridge = openBridge();
const tellProgram = (chosen: Language): void => void bridge.call('chooseLanguage', { language: chosen });
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider language={language} words={words} onChoose={tellProgram}>
      <WizardProvider bridge={bridge}>
        <App />
      </WizardProvider>
    </LanguageProvider>
  </StrictMode>,
);
