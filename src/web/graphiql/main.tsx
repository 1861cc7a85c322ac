import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import example from '../../../schema/operations/programs-serving-several-pillars.graphql?raw';
import { Help } from './help';
import { Toolbar } from './toolbar';

// graphiql/style.css in its parts, without the web fonts that it writes in as data:, which hold no Japanese.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// Many GraphQL servers are tried at localhost:4000, and the browser gives them all one storage: without a name of our own,
// the page could open on the tabs of another project instead of the example.
const storage = createLocalStorage({ namespace: 'keikaku-graph' });

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no #page');

createRoot(page).render(
  <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={[{ query: example }]} defaultQuery="">
    <GraphiQL.Logo>
      <h1>計画グラフ</h1>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>{() => <Toolbar />}</GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <Help />
    </GraphiQL.Footer>
  </GraphiQL>,
);
