export { demoCommand, DemoFault, readDemoOptions } from './demo.command.ts';
export { publishedPassword, tellLogins } from './logins.ts';
export { openDemo } from './open-demo.ts';
