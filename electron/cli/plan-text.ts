import { sentence } from '../contract/words/sentence';
import { type Plan, type PlanAction, showTarget } from '../domain/plan';
import { text } from './text';

/** A plan for people, no-ops included. */
export function planLines({ actions, stopsService, service, bits }: Plan): readonly string[] {
  const stop = stopsService ? [`  - ${text(sentence('cli.plan.stop', { service }))}`] : [];
  return [text(sentence('cli.plan.title')), ...stop, ...actions.map((action) => `  - ${line(action, bits)}`)];
}

export function planJson({ article, stopsService, actions, bits }: Plan): unknown {
  return {
    article,
    stopsService,
    actions: actions.map((action) => ({
      id: action.id,
      act: action.act,
      path: showTarget(action, bits),
      form: action.target.kind,
      view: action.view,
    })),
  };
}

function line(action: PlanAction, bits: Plan['bits']): string {
  return text(sentence(`cli.plan.${action.act}`, { path: showTarget(action, bits) }));
}
