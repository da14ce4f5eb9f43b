import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useScheme } from './scheme';
import { THEMES } from './themes';

/** Fluent writes its styles at run time; this response's nonce lets its style tags through the security policy. */
function useRenderer() {
  return useMemo(() => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
    return createDOMRenderer(document, { styleElementAttributes: { nonce } });
  }, []);
}

export function ThemeProvider({ practice, children }: { readonly practice: boolean; readonly children: ReactNode }) {
  const scheme = useScheme();
  return (
    <RendererProvider renderer={useRenderer()} targetDocument={document}>
      <FluentProvider theme={THEMES[practice ? 'practice' : 'real'][scheme]} applyStylesToPortals={false}>
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
