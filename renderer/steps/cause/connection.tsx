import type { ConnectionView } from '../../../electron/contract/wizard/views';
import { Notice } from '../../components/notice';
import { Section } from '../../components/page';
import { Status } from '../../components/status';
import { errorSentences, useSay } from '../../language/language';

/** Which server answered, so that it can be compared with the one intended, and what prevents changing it. */
export function Connection({ connection }: { readonly connection: ConnectionView }) {
  const say = useSay();
  const { address, port, name, windows, signed, failed } = connection;
  return (
    <Section title={say('server.connection')}>
      <p>{say('server.connection.reached', { address, port: String(port), name, windows })}</p>
      <Status kind={signed ? 'good' : 'warning'}>
        {say(signed ? 'server.connection.signed' : 'server.connection.unsigned')}
      </Status>
      {failed.length > 0 && (
        <Notice kind="warning" title={say('server.connection.failed')}>
          {failed.map(({ step, error }) => {
            const { title, remedy } = errorSentences(error.code, error.where);
            return (
              <p key={step}>
                {say(title)} {say(remedy)}
              </p>
            );
          })}
        </Notice>
      )}
    </Section>
  );
}
