// Serves the built dashboard, a stand-in for the issuer and `world.mjs`, on the port that is given (default 4600).
// Never shipped: only for looking at the dashboard and for its pictures.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import * as world from './world.mjs';

const ROOT = 'target/classes/META-INF/resources';
const TYPES = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.webmanifest': 'application/manifest+json',
};
const CSP =
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";
const streams = new Set();

const base64 = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = user => {
    const [role, unit = ''] = user.split('@');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
        sub: user,
        unit: unit.replaceAll('-', '/'),
        roles: [role.toUpperCase().replaceAll('-', '_')],
        iat: now,
        exp: now + 3600,
    };
    return `${base64({ alg: 'none' })}.${base64({ iss: 'mock', aud: 'dashboard', ...claims })}.x`;
};
const body = async request => {
    let text = '';
    for await (const chunk of request) text += chunk;
    return text;
};
const json = (response, value, status = 200) => {
    response.writeHead(status, {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    });
    response.end(JSON.stringify(value));
};
const problem = (response, status, code, title) =>
    json(response, { status, code, title, detail: '', traceId: '4bf92f3577b34da6' }, status);

async function issuer(request, response, url) {
    const origin = `http://${request.headers.host}`;
    if (url.pathname === '/.well-known/openid-configuration') {
        return json(response, {
            issuer: origin,
            authorization_endpoint: `${origin}/oauth2/authorize`,
            token_endpoint: `${origin}/oauth2/token`,
            jwks_uri: `${origin}/oauth2/jwks`,
        });
    }
    if (url.pathname === '/oauth2/authorize') {
        response.writeHead(200, { 'Content-Type': TYPES['.html'] });
        return response.end(
            `<form method="post" action="/login"><input name="username"><input name="password" type="password"><input type="hidden" name="back" value="${encodeURIComponent(url.search)}"><button>Login</button></form>`,
        );
    }
    const form = new URLSearchParams(await body(request));
    if (url.pathname === '/login') {
        const asked = new URLSearchParams(decodeURIComponent(form.get('back')));
        response.writeHead(302, {
            Location: `${asked.get('redirect_uri')}?code=${encodeURIComponent(form.get('username'))}&state=${asked.get('state')}`,
        });
        return response.end();
    }
    const user = token(form.get('code'));
    return json(response, {
        access_token: user,
        id_token: user,
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'openid',
    });
}

function changed() {
    for (const stream of streams) stream.write('event: figures\ndata: {}\n\n');
}

async function api(request, response, url) {
    const parts = url.pathname.slice('/api/v1/'.length).split('/');
    const codes = [];
    while (['provinces', 'communes', 'villages'].includes(parts[0])) codes.push(parts.splice(0, 2)[1]);
    const path = codes.filter(Boolean).join('/');
    const [resource = '', id, action] = parts;
    if (!path) return json(response, { items: [world.unit('31')], next: null });
    if (!world.unit(path)) return problem(response, 404, 'UNKNOWN_UNIT', 'Không có đơn vị này');
    const period = url.searchParams.get('period') ?? id;
    if (request.method === 'POST') {
        const sent = JSON.parse((await body(request)) || '{}');
        if (resource === 'notifications') world.state.read.add(id);
        else
            world.state.reports.set(path, {
                state: { submission: 'SUBMITTED', approval: 'APPROVED', return: 'RETURNED', lock: 'LOCKED' }[
                    action
                ],
                narrative: sent.narrative,
                returnReason: sent.reason,
            });
        return json(response, {});
    }
    const list = items => json(response, { items, next: null });
    switch (resource) {
        case '':
            return json(response, world.unit(path));
        case 'children': {
            const fold = text =>
                text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
            return list(
                world
                    .childrenOf(path)
                    .map(world.unit)
                    .filter(({ fullName }) => fold(fullName).includes(fold(url.searchParams.get('q') ?? ''))),
            );
        }
        case 'indicators':
            return json(response, world.figures(path, period, url.searchParams.get('by')));
        case 'reports':
            return json(response, action ? world.completeness(path) : world.report(path, id));
        case 'catalogue':
            return json(response, world.catalogue());
        case 'statistics':
            response.setHeader('ETag', '"1"');
            return json(response, { ONLINE_DOSSIER_RATE: { numerator: 912, denominator: 1000 } });
        case 'report-requests':
            return list([]);
        case 'activities':
            return list(world.activities(path));
        case 'teams':
            return list(world.teams(path));
        case 'notifications':
            return list(world.notifications());
        case 'changes':
            response.writeHead(200, { 'Content-Type': 'text/event-stream' });
            response.write(': open\n\n');
            streams.add(response);
            return request.on('close', () => streams.delete(response));
        default:
            return problem(response, 404, 'UNKNOWN_RESOURCE', 'Không có nội dung này');
    }
}

function file(response, url) {
    const asked = join(ROOT, url.pathname);
    const found = extname(asked) && existsSync(asked) ? asked : join(ROOT, 'index.html');
    response.writeHead(200, { 'Content-Type': TYPES[extname(found)], 'Content-Security-Policy': CSP });
    createReadStream(found).pipe(response);
}

export function start(port) {
    const server = createServer((request, response) => {
        const url = new URL(request.url, 'http://mock');
        if (url.pathname === '/mock/household') {
            world.state.extra++;
            changed();
            return response.end();
        }
        if (url.pathname.startsWith('/api/')) return void api(request, response, url);
        if (/^\/(oauth2|login|\.well-known)/.test(url.pathname)) return void issuer(request, response, url);
        return file(response, url);
    });
    return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1]?.endsWith('mock-server.mjs')) {
    const server = await start(Number(process.argv[2] ?? 4600));
    console.log(`http://127.0.0.1:${server.address().port}, log in as commune-officer@31-11131`);
}
