/** The bundler takes a stylesheet from an import and writes it beside the script. */
declare module '*.css';
