import { useState } from 'react';
import { NavLink } from 'react-router';
import type { Role } from '@followthrough/domain';
import { placesOf } from './navigation-links';

/** The way around, for a role. On a phone it folds away behind a button. */
export function Navigation({ role }: { role: Role }) {
  const [open, setOpen] = useState(false);
  return (
    <nav className="navigation" aria-label="Main">
      <div className="wrapper">
        <button
          type="button"
          className="navigation__menu"
          aria-expanded={open}
          aria-controls="navigation-places"
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <ul
          id="navigation-places"
          className={open ? 'navigation__places navigation__places--open' : 'navigation__places'}
        >
          {placesOf[role].map((place) => (
            <li key={place.to}>
              <NavLink to={place.to} end={place.to === '/'} onClick={() => setOpen(false)}>
                {place.words}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
