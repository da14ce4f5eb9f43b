import { sentence } from '../contract/words/sentence';
import { type Plan, type PlanAction, showTarget } from '../domain/plan';
import { text } from './text';

/** A plan for people, no-ops included. */
export function planLines({ actions, stopsService, service }: Plan): readonly string[] {
  const stop = stopsService ? [`  - ${text(sentence('cli.plan.stop', { service }))}`] : [];
  return [text(sentence('cli.plan.title')), ...stop, ...actions.map((action) => `  - ${line(action)}`)];
}

export function planJson({ article, stopsService, actions }: Plan): unknown {
  return {
    article,
    stopsService,
    actions: actions.map((action) => ({
      id: action.id,
      act: action.act,
      path: showTarget(action),
      form: action.target.kind,
      view: action.view,
    })),
  };
}

function line(action: PlanAction): string {
  return text(sentence(`cli.plan.${action.act}`, { path: showTarget(action), view: action.view }));
}
