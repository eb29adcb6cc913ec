import { data } from 'react-router';

const refuse = (): never => {
  throw data({ code: 'not-found' }, { status: 404 });
};

/** Every address that is nothing else. A route of its own, so that the page around it knows who is asking. */
export const loader = refuse;
export const action = refuse;

export default function NotFound() {
  return null;
}
