// @ts-check
/** Derives each browser's manifest from the root one, which is Chromium's. */

/** Stable identity of the add-on in Firefox. */
const geckoId = '{b0a3c1de-5f0e-4f0c-9a53-3d7a6b1f2e94}';

/** The practice pages; only the development build may match them. */
const practiceHost = 'http://localhost/*';

/**
 * @typedef {Record<string, any>} Manifest
 * @typedef {'chromium' | 'firefox'} Target
 */

/**
 * @param {Manifest} root
 * @param {Target} target
 * @param {{ development: boolean }} options
 * @returns {Manifest}
 */
export function deriveManifest(root, target, { development }) {
  const manifest = structuredClone(root);
  if (target === 'firefox') patchForFirefox(manifest);
  if (development) {
    manifest.host_permissions.push(practiceHost);
    for (const entry of manifest.web_accessible_resources) entry.matches.push(practiceHost);
  }
  return manifest;
}

/** @param {Manifest} manifest */
function patchForFirefox(manifest) {
  delete manifest.minimum_chrome_version;
  // What Chromium calls a side panel, Firefox calls a sidebar, and asks no permission for.
  manifest.permissions = manifest.permissions.filter(
    (/** @type {string} */ name) => name !== 'sidePanel',
  );
  manifest.sidebar_action = {
    default_title: manifest.name,
    default_icon: manifest.action.default_icon,
    default_panel: manifest.side_panel.default_path,
    open_at_install: false,
  };
  delete manifest.side_panel;
  // It needs none: policies.json brings the same keys, and what does not fit is named on the options page.
  delete manifest.storage;
  manifest.background = { scripts: [manifest.background.service_worker] };
  for (const entry of manifest.web_accessible_resources) delete entry.use_dynamic_url;
  manifest.browser_specific_settings = {
    gecko: {
      id: geckoId,
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
    },
  };
}
