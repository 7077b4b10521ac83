declare module '*.woff2' {
  const url: string;
  // biome-ignore lint/style/noDefaultExport: what the bundler makes of a font file
  export default url;
}
