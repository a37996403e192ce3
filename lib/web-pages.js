/**
 * Runs at CloudFront's edge (cloudfront-js-2.0) on each request for the web app. A path whose last part has no file
 * extension is a page of the app, so the response is the app's `index.html`.
 */
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  if (!/\.[A-Za-z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
