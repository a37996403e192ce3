/**
 * Runs at CloudFront's edge (cloudfront-js-2.0) on each request for the web app: an address whose last part has no dot is
 * a page that the app shows by itself, so it is answered with the app.
 */
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  if (!/\.[A-Za-z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
