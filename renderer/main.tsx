import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './base.css';
import { openBridge } from './bridge';
import { LanguageProvider } from './language/language';
import { firstLanguage, loadWords } from './language/languages';
import { WizardProvider } from './state/wizard';

const language = firstLanguage();
const words = await loadWords(language);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider language={language} words={words}>
      <WizardProvider bridge={openBridge()}>
        <App />
      </WizardProvider>
    </LanguageProvider>
  </StrictMode>,
);
