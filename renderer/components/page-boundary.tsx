import { Component, type ReactNode } from 'react';
import { useSay } from '../language/language';
import { Page } from './page';

/** An error while drawing a page takes down that page, but not the window, and never the act behind it. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useSay();
  return (
    <Page
      title={say('wizard.broken.title')}
      focusKey="broken"
      lead={<p>{say('wizard.broken.text')}</p>}
      commands={[{ label: say('wizard.broken.again'), kind: 'primary', act: () => window.location.reload() }]}
    />
  );
}
