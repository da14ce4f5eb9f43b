import { sentence } from '../contract/words/sentence';
import { type Plan, type PlanAction, showTarget } from '../domain/plan';
import { text } from './text';

/** A plan for people, no-ops included. */
export function planLines({ actions, stopsService, service }: Plan): readonly string[] {
  const stop = stopsService ? [`  - ${text(sentence('cli.plan.stop', { service }))}`] : [];
  const views = new Set(actions.map(({ view }) => view));
  return [text(sentence('cli.plan.title')), ...stop, ...actions.map((action) => `  - ${line(action, views.size > 1)}`)];
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

/** The view only where the plan has both: on a 32-bit Windows it means nothing. */
function line(action: PlanAction, namesView: boolean): string {
  const path = showTarget(action);
  return text(sentence(`cli.plan.${action.act}`, { path: namesView ? sentence(`acts.in-view.${action.view}`, { path }) : path }));
}
