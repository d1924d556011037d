window.SwaggerUIBundle({
    url: '/v3/api-docs',
    dom_id: '#api',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    // The validator would be a request to somebody else's server.
    validatorUrl: null,
});
