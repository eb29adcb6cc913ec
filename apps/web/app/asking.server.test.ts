import { describe, expect, it } from '@jest/globals';
import { logInPath } from './asking.server.ts';

describe('the way back from the login', () => {
  it.each([
    ['/desk/cases/1', '/desk/cases/1'],
    ['/desk?state=new&kind=idea', '/desk?state=new&kind=idea'],
    ['/desk/cases/1.data', '/desk/cases/1'],
    ['/desk/cases/1.data?_routes=desk%2Fcase', '/desk/cases/1'],
    ['/ideas.data?q=caf%C3%A9&_routes=ideas%2Flist', '/ideas?q=caf%C3%A9'],
    ['/_.data?q=1', '/?q=1'],
    ['/a_.data', '/a_'],
  ])('from %s leads to the page that the person saw, %s', (asked, page) => {
    expect(logInPath(new Request(`http://localhost${asked}`))).toBe(
      `/account/log-in?returnTo=${encodeURIComponent(page)}`,
    );
  });
});
