import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-500.css';
import '@fontsource/roboto/latin-700.css';
import '@scottish-government/design-system/dist/css/design-system.min.css';
import './app/style/index.css';
import { createRoot } from 'react-dom/client';
import { Site } from './app/providers';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element called root.');
createRoot(root).render(<Site />);
