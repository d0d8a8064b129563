import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-500.css';
import '@fontsource/roboto/latin-700.css';
import '@scottish-government/design-system/dist/css/design-system.min.css';
import './app/style/index.css';
import { createRoot } from 'react-dom/client';
import { Site } from './app/providers';
import { forgetOld } from './components/form/device-drafts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element called root.');
// Also where nobody is signed in any more: what was typed on this device does not stay for ever.
forgetOld();
document.addEventListener('visibilitychange', () => forgetOld());
createRoot(root).render(<Site />);
