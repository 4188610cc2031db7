import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/**
 * The tabs of GraphiQL start their life shifted sideways, as after a drag, and jump into place when one is pressed: the first click
 * lands beside the tab. Nobody drags them, so they stay where they are.
 */
const STEADY_TABS = '<style>.graphiql-tab { transform: none !important; }</style>';

/** The page of GraphiQL, complete: it loads nothing from another host. */
export function graphiqlPage(options?: Parameters<typeof renderGraphiQL>[0]): string {
  return renderGraphiQL(options).replace('</head>', `${STEADY_TABS}</head>`);
}
