import { Link } from 'react-router';

interface PaginationProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The address of a page of the same list. */
  readonly addressOf: (page: number) => string;
}

/** Says which part of a list is shown, and leads to the rest. */
export function Pagination({ page, pageSize, total, addressOf }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const last = Math.min(total, page * pageSize);
  return (
    <nav className="pages" aria-label="Pages of this list">
      <p>{`${first} to ${last} of ${total.toLocaleString('en-GB')}`}</p>
      {pages > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <Link to={addressOf(page - 1)} rel="prev">
                Previous page
              </Link>
            </li>
          )}
          <li aria-current="page">{`Page ${page} of ${pages}`}</li>
          {page < pages && (
            <li>
              <Link to={addressOf(page + 1)} rel="next">
                Next page
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
