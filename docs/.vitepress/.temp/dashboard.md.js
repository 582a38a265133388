import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The dashboard","description":"","frontmatter":{},"headers":[],"relativePath":"dashboard.md","filePath":"dashboard.md"}');
const _sfc_main = { name: "dashboard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-dashboard" tabindex="-1">The dashboard <a class="header-anchor" href="#the-dashboard" aria-label="Permalink to &quot;The dashboard&quot;">​</a></h1><p><code>lmg-cavity</code> on a terminal opens it; <code>?</code> shows the keys. These captures are at 80 x 24 without colours, for N = 20, h = 0.7; <code>node docs/dashboard-captures.mjs</code> puts them here from the screens that the tests approve. Larger terminals show up to nine panels at once, and colours.</p><h2 id="the-mouse" tabindex="-1">The mouse <a class="header-anchor" href="#the-mouse" aria-label="Permalink to &quot;The mouse&quot;">​</a></h2><p>Where the terminal has a mouse (SGR reports, which all current ones send), a click chooses a panel or a parameter, a click in a plot against the field goes there, in the phase diagram to that Gamma_b as well, and the wheel moves the chosen parameter, with shift in large steps. The terminal&#39;s own selection of text is had with shift in most terminals, with option on macOS. Everything can be done with keys.</p><h2 id="inversion-semiclassical-branches-and-finite-n" tabindex="-1">Inversion: semiclassical branches and finite N <a class="header-anchor" href="#inversion-semiclassical-branches-and-finite-n" aria-label="Permalink to &quot;Inversion: semiclassical branches and finite N&quot;">​</a></h2><p>&lt;!-- capture inversion-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸1 Inversion ⠤⠤⠤ N → ∞  ⠤⠄⠠ N = 20</span></span>
<span class="line"><span>⟨Jz⟩/j                 h₋ᶜ                                 h₊ᶜ</span></span>
<span class="line"><span>  1.0┤⠶⠖⠲⠶⠖⠲⠶⠲⠶⠒⣒⣒⠒⡒⠒⠒⠒⠒⠚ ⠐ ⠂⠂ ⠂⠐⠐ ⠒ ⠂⠂⠐⠂⠐⠐ ⠂ ⠂⠂⠐⢈⠐ ⠂⠂ ⠂⠐⣐⡠⣶⣓⠒⣒⡒⠶⠶⠒⠶⠖⠲⠶⠲⠶⠖⠲⠶⠒⠶⠖</span></span>
<span class="line"><span>     │             ⠈⠁⠢⡄ ⠈                        ⢘⣀⠠⣔⠦⠜⠛⠉⠉  ⠁</span></span>
<span class="line"><span>     │                ⠠⡀⠈                   ⢀⣀⢀⡲⠦⠺⠋⠉        ⠁</span></span>
<span class="line"><span>  0.5┤                 ⢁⠈              ⣀⣀⣀⡲⠕⠒⠉⠁  ⢰          ⠁</span></span>
<span class="line"><span>     │                 ⠘⠈         ⢀⣠⣀⠶⠓⠊⠉        ⢠          ⠁</span></span>
<span class="line"><span>     │                 ⠈⠎    ⢀⣤⡰⠾⠓⠉⠁             ⢈          ⠁</span></span>
<span class="line"><span>     │                  ⣘⣒⠤⠝⠋⠉                   ⠘          ⠁</span></span>
<span class="line"><span>  0.0┤             ⢀ ⠐ ⠁⠉                        ⠸          ⠁</span></span>
<span class="line"><span>     │       ⢀ ⠄ ⠂⠁     ⠈                        ⢰          ⠁</span></span>
<span class="line"><span>     │  ⡀⠄⠐⠂⠈           ⠈                        ⢠          ⠁</span></span>
<span class="line"><span> −0.5┤⠊                 ⠈                        ⢈          ⠁</span></span>
<span class="line"><span>     │                  ⠈                        ⠘          ⠁</span></span>
<span class="line"><span>     │                  ⠈                        ⠸          ⠁</span></span>
<span class="line"><span> −1.0┤⠤ ⠄⠄⠠⠄⠠⠠ ⠄ ⠄⠄⠠ ⠠ ⠤⠬ ⠄⠠⠠ ⠤ ⠄⠄⠠ ⠠⠠ ⠄ ⠄⠠⠠ ⠠ ⠄⠄⢰⠄⠠⠠ ⠤ ⠄⠄⠠ ⠥⠠ ⠄ ⠄⠠⠠ ⠠ ⠄⠄⠠⠄⠠⠠ ⠄</span></span>
<span class="line"><span>     └───┬───────┬──────┬──────┬──────┬───────┬──────┬──────┬──────┬───────┬───</span></span>
<span class="line"><span>        −0.4    −0.2   0.0    0.2    0.4     0.6    0.8    1.0    1.2     1.4</span></span>
<span class="line"><span>                                        h/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="entanglement-both-readings-of-the-holstein-primakoff-model-and-finite-n" tabindex="-1">Entanglement: both readings of the Holstein-Primakoff model and finite N <a class="header-anchor" href="#entanglement-both-readings-of-the-holstein-primakoff-model-and-finite-n" aria-label="Permalink to &quot;Entanglement: both readings of the Holstein-Primakoff model and finite N&quot;">​</a></h2><p>&lt;!-- capture entanglement-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸2 Entanglement ⠤⠤⠤ N → ∞  ⠤⠄⠠ N = 20  ⠤⠤⠤ symmetric</span></span>
<span class="line"><span>C_R                    h₋ᶜ                                 h₊ᶜ</span></span>
<span class="line"><span> 0.6┤                  ⠈                         ⡁          ⠁</span></span>
<span class="line"><span>    │                  ⠈                         ⠃          ⠁</span></span>
<span class="line"><span> 0.5┤                 ⢀⢼                         ⠇          ⠁</span></span>
<span class="line"><span>    │            ⠠⠔⣂⠵⠊⠁⢸                         ⡆          ⠁</span></span>
<span class="line"><span> 0.4┤         ⡀⢐⡪⠔⠊⠁ ⡆ ⢸                         ⡄        ⢀⡠⣅</span></span>
<span class="line"><span>    │     ⢠⣄⠴⠝⠉⠁     ⢠ ⢸                         ⡁     ⢀⡤⠖⠉ ⠁⠉⠒⠤⣀</span></span>
<span class="line"><span>    │⣀⣄⠴⠞⠋⠉          ⢈ ⢸                         ⠃ ⠔⠁⡭⠛⠁⠉⠁⠉⠒⠁⠤⠄⣀⠈⠑⠒⠤⣀⡀</span></span>
<span class="line"><span> 0.3┤⠁               ⠘ ⢸                        ⠰⠟⢀⡴⠊⠁      ⠁   ⠉ ⠒⠂⠤⣈⠑⠒⠤⢄⣀</span></span>
<span class="line"><span>    │                ⠸ ⢸                      ⢠⠆⢀⡶⠋         ⠁          ⠉⠁⠒⠢⠉⣕⡒⠢</span></span>
<span class="line"><span> 0.2┤                ⠰⡀⢸                     ⡤ ⣰⠟⡅          ⠁                 ⠉</span></span>
<span class="line"><span>    │                 ⡄⢸                    ⡈⢀⡼⠋ ⡁          ⠁</span></span>
<span class="line"><span> 0.1┤                 ⡁⢸                   ⠚⢠⡟⠁  ⠃          ⠁</span></span>
<span class="line"><span>    │                 ⠃⢸                  ⠎⢠⡟    ⠇          ⠁</span></span>
<span class="line"><span> 0.0┤                 ⠇⣸⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣆⣰⠏     ⡆          ⠁</span></span>
<span class="line"><span>    └───┬───────┬──────┬──────┬───────┬──────┬───────┬──────┬──────┬───────┬───</span></span>
<span class="line"><span>       −0.4    −0.2   0.0    0.2     0.4    0.6     0.8    1.0    1.2     1.4</span></span>
<span class="line"><span>                                        h/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="phases-over-the-field-and-gamma-b-with-the-critical-lines-and-the-present-point" tabindex="-1">Phases over the field and Gamma_b, with the critical lines and the present point <a class="header-anchor" href="#phases-over-the-field-and-gamma-b-with-the-critical-lines-and-the-present-point" aria-label="Permalink to &quot;Phases over the field and Gamma_b, with the critical lines and the present point&quot;">​</a></h2><p>&lt;!-- capture phases-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸3 Phases ⠤⠤⠤ h₋ᶜ  ⠤⠤⠤ h₊ᶜ  ⠄⠠  bistable edge</span></span>
<span class="line"><span>Γb/λ</span></span>
<span class="line"><span> 1.2┤                                            ⡁</span></span>
<span class="line"><span>    │                                  normal    ⠃</span></span>
<span class="line"><span> 1.0┤                                    ⣀⣀⣀⡀    ⠇</span></span>
<span class="line"><span>    │                  ⠐           ⠰⠒⠋⠉⠁    ⠈⠉⠙⠒⠦⣆⡀</span></span>
<span class="line"><span>    │                  ⢈       ⣠⠔⠋               ⡄⠙⠢⣄</span></span>
<span class="line"><span> 0.8┤                  ⠠     ⠠⠚⠁                 ⡁  ⠈⠓⣄</span></span>
<span class="line"><span>    │                  ⠐   ⢀⠖                    ⠃    ⠈⠳⡀</span></span>
<span class="line"><span> 0.6┤                  ⢈  ⢠⠋                     ⠇      ⠙⡄</span></span>
<span class="line"><span>    │                  ⠠  ⠃                      ⡆       ⠘⡄</span></span>
<span class="line"><span> 0.4┤       normal     ⠐⢀⠇             broken    ⡄        ⠸⡀            normal</span></span>
<span class="line"><span>    │                  ⢈⡼                        ⡁         ⢧</span></span>
<span class="line"><span> 0.2┤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⢤⠥⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⣧⠤⠤⠤⠤⠤⠤⠤⠤⠤⠼⡤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤</span></span>
<span class="line"><span>    │                  ⢸                         ⠇          ⡇</span></span>
<span class="line"><span> 0.0┤                  ⢸                         ⡆          ⡇</span></span>
<span class="line"><span>    └───┬───────┬──────┬──────┬───────┬──────┬───────┬──────┬──────┬───────┬───</span></span>
<span class="line"><span>       −0.4    −0.2   0.0    0.2     0.4    0.6     0.8    1.0    1.2     1.4</span></span>
<span class="line"><span>                                        h/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="mean-field-flow-on-the-bloch-sphere" tabindex="-1">Mean-field flow on the Bloch sphere <a class="header-anchor" href="#mean-field-flow-on-the-bloch-sphere" aria-label="Permalink to &quot;Mean-field flow on the Bloch sphere&quot;">​</a></h2><p>&lt;!-- capture flow-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸4 Bloch sphere  ⣤  unstable   ⣤  stable</span></span>
<span class="line"><span>mean-field flow</span></span>
<span class="line"><span></span></span>
<span class="line"><span>                                   ⣀⣠⠤⠤⢤z⠤⠤⣄⣀</span></span>
<span class="line"><span>                                ⢠⣴⠟⡩⠒⠉ ⠈⠁⢀⡴⠒⠚⠛⠦⡄</span></span>
<span class="line"><span>                              ⢀⡴⡷⢁⠞   ⠉⢣⢀⠇     ⠈⠢⡀</span></span>
<span class="line"><span>                             ⢠⡾⡽⢠⠃     ⡜⡜     ⣠⢴⣶⣷⡄</span></span>
<span class="line"><span>                             ⡎⡇⣇⡎   ⠘⢃⣰⡽   ⣀⣤⠞⠁⠈⢀⣀⣱</span></span>
<span class="line"><span>                            ⢰⠙⡟⡍⣇    ⠉   ⢀⣖⡿⠁ ⣠⢒⡥⠚⠛⡆</span></span>
<span class="line"><span>                            ⠸⡀⢧⢣⠹⣆⡀    ⣀⣴⡻⠋ ⡠⢮⠖⠃  ⢀⠇</span></span>
<span class="line"><span>                             ⢇⠈⢧⠑⢌⡙⠻⠶⠾⠟⠋⠁⢀⢤⡪⠞⠁    ⡸y</span></span>
<span class="line"><span>                             ⠘⣦ ⠙⠢x⣉⣑⣉⣁⣀⡤⠖⠋     ⣀⣴⠃</span></span>
<span class="line"><span>                              ⠈⠳⣄⡀ ⠈⠉⠉⠁     ⢀⣤⣶⣗⠿⠁</span></span>
<span class="line"><span>                                ⠘⠻⣶⣦⣤⣤⢄⣤⣤⣔⢶⣭⢿⣝⠟⠃</span></span>
<span class="line"><span>                                   ⠉⠙⠛⠛⠛⠟⠛⠓⠋⠉</span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="probe-transmission-with-the-frequencies-of-the-slow-modes" tabindex="-1">Probe transmission with the frequencies of the slow modes <a class="header-anchor" href="#probe-transmission-with-the-frequencies-of-the-slow-modes" aria-label="Permalink to &quot;Probe transmission with the frequencies of the slow modes&quot;">​</a></h2><p>&lt;!-- capture transmission-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸5 Transmission ⠤⠤⠤ broken state</span></span>
<span class="line"><span>Tp                                                       Im μ</span></span>
<span class="line"><span> 3.0┤                   ⠈                                  ⠁</span></span>
<span class="line"><span>    │                   ⠈                                  ⠁</span></span>
<span class="line"><span> 2.5┤                   ⠈                                  ⠁</span></span>
<span class="line"><span>    │                   ⠈                                  ⠁</span></span>
<span class="line"><span> 2.0┤                   ⠈                                  ⠁</span></span>
<span class="line"><span>    │                   ⠈                                  ⠁</span></span>
<span class="line"><span>    │                   ⠈                                  ⠁</span></span>
<span class="line"><span> 1.5┤                   ⠈                                  ⠁</span></span>
<span class="line"><span>    │                   ⠈                                  ⠁</span></span>
<span class="line"><span> 1.0┤⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠚⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠦⠤⠤⢄⣀    ⠁  ⢀⣠⠤⠴⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒</span></span>
<span class="line"><span>    │                   ⠈                             ⠈⠱⣄  ⠁ ⡴⠋</span></span>
<span class="line"><span> 0.5┤                   ⠈                               ⠘⡆ ⠁⡰⠁</span></span>
<span class="line"><span>    │                   ⠈                                ⢸⡀⢡⠇</span></span>
<span class="line"><span> 0.0┤                   ⠈                                 ⢣⡟</span></span>
<span class="line"><span>    └┬───────────┬───────────┬────────────┬───────────┬───────────┬───────────┬</span></span>
<span class="line"><span>     −3          −2          −1           0           1           2           3</span></span>
<span class="line"><span>                                       νp/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="second-moments" tabindex="-1">Second moments <a class="header-anchor" href="#second-moments" aria-label="Permalink to &quot;Second moments&quot;">​</a></h2><p>&lt;!-- capture moments-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸6 Second moments ⠤⠄⠠ ⟨Jx²⟩/j²  ⠤⠄⠠ ⟨Jy²⟩/j²</span></span>
<span class="line"><span>second moments         h₋ᶜ                                 h₊ᶜ</span></span>
<span class="line"><span> 1.0┤                  ⢈⣀⣀⣀                      ⡁          ⠁</span></span>
<span class="line"><span>    │                  ⠈   ⠉⠉⠉⠒⠢⠤⣀⡀              ⠃          ⠁</span></span>
<span class="line"><span>    │                  ⠈      ⢀⣀⢀⣀⠈⠑⠢⢄⡀          ⠇          ⠁</span></span>
<span class="line"><span> 0.8┤                  ⠈   ⠠⠔      ⠉⠑⠠⢬⠑⠤⣀       ⡆          ⠁</span></span>
<span class="line"><span>    │                  ⠈ ⢀⠔             ⠑⠢⠓⢄     ⡄          ⠁</span></span>
<span class="line"><span> 0.6┤                  ⠈ ⡄                ⠈⠑⠉⠢⣀  ⡁          ⠁</span></span>
<span class="line"><span>    │                  ⠈⢈                    ⠑⠤⠱⡀⠃          ⠁</span></span>
<span class="line"><span>    │                  ⠈⠃                      ⠐⢪⠗⢄         ⠁</span></span>
<span class="line"><span> 0.4┤                ⢀⠄⢨⠃                        ⡆⢄⡑⣄       ⠁</span></span>
<span class="line"><span>    │                ⡀ ⡜⢁                        ⡄ ⠈⠨⣧⡀     ⠁</span></span>
<span class="line"><span>    │              ⡀⠉  ⡌⠈⠂                       ⡁    ⠙⢦⡤⢀  ⠁</span></span>
<span class="line"><span> 0.2┤       ⢀⣀⡀⠠⠔⠐⠉   ⢈⠈  ⠉⠂⢀⡀                   ⠃      ⠳⡄⠉ ⠓⠢⠠⠤ ⣀⣀</span></span>
<span class="line"><span>    │⠒⠂⠈⠉⠁⠈⠁          ⠘⠈     ⠈ ⠑⠂⠠⠤⠄⠤⠄⢀⣀⡀⣀⡀⢀⣀    ⠇       ⠈⢢ ⠁      ⠈⠉ ⠉⠁ ⠑ ⠒⠂⠐⠒</span></span>
<span class="line"><span> 0.0┤⠭⠥⠬⠭⠥⠬⠥⠬⠭⠥⠬⠭⠴⠶⠦⠬⠭⠤⠼⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠥⠭⠥⠬⡯⠥⠭⠥⠬⠭⠥⠭⠥⠬⠽⠥⠭⠥⠬⠭⠤⠭⠥⠬⠭⠤⠭⠥⠬⠭⠤⠭⠭⠬</span></span>
<span class="line"><span>    └───┬───────┬──────┬──────┬───────┬──────┬───────┬──────┬──────┬───────┬───</span></span>
<span class="line"><span>       −0.4    −0.2   0.0    0.2     0.4    0.6     0.8    1.0    1.2     1.4</span></span>
<span class="line"><span>                                        h/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="relaxation-after-a-quench-finite-n-over-the-mean-field" tabindex="-1">Relaxation after a quench: finite N over the mean field <a class="header-anchor" href="#relaxation-after-a-quench-finite-n-over-the-mean-field" aria-label="Permalink to &quot;Relaxation after a quench: finite N over the mean field&quot;">​</a></h2><p>&lt;!-- capture relaxation-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸7 Relaxation ⠤⠤⠤ X  ⠤⠄⠠ Y  ⠤⠤⠤ Z</span></span>
<span class="line"><span>mean spin</span></span>
<span class="line"><span>  1.0┤</span></span>
<span class="line"><span>     │⡠⠤⣀⣀ ⡀ ⢀⣀⡀ ⢀⣀⣀⣀⡀ ⣀⣀⣀⣀ ⣀⣀⣀⣀⡀⢀⣀⣀⣀⣀ ⣀⣀⣀⣀ ⢀⣀⣀⣀⡀ ⢀⣀⣀⣀  ⣀⣀⣀⣀ ⢀⣀⣀⣀⡀⢀⣀⣀⣀⣀ ⣀⣀⣀⣀⡀⢀⣀</span></span>
<span class="line"><span>     │   ⠆⢈⡀⠩⠩ ⡁ ⠅⠆⠨ ⠐ ⠅⠅ ⠂⠰⠐ ⠒ ⠂⠂⠐ ⠐⠐ ⠂ ⠂⠐⠐ ⠐ ⠂⠂⠐⠂⠐⠐ ⠒ ⠂⠂⠐ ⠐⠐ ⠂ ⠂⠐⠐ ⠐ ⠂⠂⠐⠂⠐⠐ ⠂</span></span>
<span class="line"><span>  0.5┤⠉⠒⠓⠢⠤⠤⣀⣀⣀⡀</span></span>
<span class="line"><span>     │         ⠈⠉⠉⠉⠑⠒⠒⠒⠦⠤⠤⠤⢄⣀⣀⣀⣀</span></span>
<span class="line"><span>     │   ⡀                      ⠉⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⠤⣀⣀⣀⣀⣀⣀⣀⣀⣀</span></span>
<span class="line"><span>     │⢀⡠⠡⢄⠈⢂⣀⢀⣀⠄⢀⣂⢂⣠ ⢀⣀⢄⣂ ⢂⣐⢠⣀⠤⢀⣄⢂⣐ ⢠⣠⢀⣄⡀⢄⣐⢠⣀⡠⢀⡄⢄⣠⡄⢠⡠⢀⣤⡀⢄⡄⢠⣀⡩⢩⡉⢍⣉⡍⢩⡩⢉⣩⡉⢝⡖⢲⣖⡲⣲⡒⢖</span></span>
<span class="line"><span>  0.0┤⠁</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span> −0.5┤</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span> −1.0┤                                                                   N = 20</span></span>
<span class="line"><span>     └┬────────┬────────┬────────┬────────┬────────┬────────┬────────┬────────┬</span></span>
<span class="line"><span>      0        5        10       15       20       25       30       35       40</span></span>
<span class="line"><span>                                         λt</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="one-trajectory-of-the-same-relaxation" tabindex="-1">One trajectory of the same relaxation <a class="header-anchor" href="#one-trajectory-of-the-same-relaxation" aria-label="Permalink to &quot;One trajectory of the same relaxation&quot;">​</a></h2><p>&lt;!-- capture relaxation-trajectory-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸7 Relaxation ⠤⠤⠤ X  ⠤⠄⠠ Y  ⠤⠤⠤ Z</span></span>
<span class="line"><span>mean spin</span></span>
<span class="line"><span>  1.0┤                                      ⢀⡀</span></span>
<span class="line"><span>     │⡠⠤⣤  ⣀⠔⠆ ⡠⠔⠒ ⢢⡀   ⢀⣀⣀⣀    ⡠ ⠉⠉⡇     ⠐⠊⠁⠈⠉⡀    ⡠⡀   ⢀⣀⣀⣀⡀    ⢀ ⠤⣀  ⣀⣀⣀⣀  ⡠</span></span>
<span class="line"><span>     │  ⢸⠷⢎⡀⠨⢨⠉⡁ ⠅⠆⠨⠉⠒⠁⠍⠅ ⠂⠸⠐⠙⡶⠊⠂⠂⠐ ⠘⠐⠉⢣⠴⠂⠐⠐ ⠐ ⠓⠒⠒⠃⠐⠐⠉⠛⠒⠂⠃⠐ ⠐⠐⠈⠒⠉⠋⠑⠐ ⠙⠤⠂⠂⠐⠂⠐⠰⠚⠃</span></span>
<span class="line"><span>  0.5┤⠉⠒⠽  ⠑⢄⡇⠉⠢⡀   ⣀⣀⣀⣀⣀⣀⣀⡠⠖⠚⠉⠑⣄</span></span>
<span class="line"><span>     │      ⠈⠁  ⠈⠒⠤⠴⠁           ⠈⠢⡀ ⢀⢀⣀⡰⠒⢄⡀</span></span>
<span class="line"><span>     │   ⡀                        ⠈⠢⠇⠁    ⠘⣄</span></span>
<span class="line"><span>     │⢠⠄⠡⡀⠈⠂⢀⢠⡀⢄⣀⠆⠒⠢⠐⢤⠄⢄⠆⠠⠖⠒⠲⠄⠤ ⠄⢂⡐ ⡠⠤⠤⠄ ⡄⠐⠨⠣⣠⣀⡄⢄⠠⠄⠠⠠ ⠤ ⣄⡄⡠⠤⠠⢤⣀⣄⣀⣄⢠⣠ ⡠⣀⣄⣤⢤⢄⣠⡤⣀⠄</span></span>
<span class="line"><span>  0.0┤⠁  ⠈ ⠉⠁                  ⠉⠁⠁       ⠈⠁⠒⠂ ⠊⢧⢁⣁⣀⣉⠁⠉⠁   ⣀⠤⠒⠒⠁⠈⠉ ⠉ ⠙⠉⠈⠉ ⠈⠁⠉ ⠈⠉</span></span>
<span class="line"><span>     │                                         ⠈⠁   ⠉⠒⠒⠒⠒⠋</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span> −0.5┤</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span>     │</span></span>
<span class="line"><span> −1.0┤                                                     N = 20, trajectory 1</span></span>
<span class="line"><span>     └┬────────┬────────┬────────┬────────┬────────┬────────┬────────┬────────┬</span></span>
<span class="line"><span>      0        5        10       15       20       25       30       35       40</span></span>
<span class="line"><span>                                         λt</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="eigenvalues-of-the-linearised-motion" tabindex="-1">Eigenvalues of the linearised motion <a class="header-anchor" href="#eigenvalues-of-the-linearised-motion" aria-label="Permalink to &quot;Eigenvalues of the linearised motion&quot;">​</a></h2><p>&lt;!-- capture eigenvalues-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸8 Eigenvalues  ⣤  unstable   ⣤  stable</span></span>
<span class="line"><span>Im μ/λ</span></span>
<span class="line"><span>   │                                     ⠈     ⣀</span></span>
<span class="line"><span>  2┤                                     ⠈     ⠉</span></span>
<span class="line"><span>   │                                     ⠈</span></span>
<span class="line"><span>   │                                 ⠛   ⠈</span></span>
<span class="line"><span>  1┤                                     ⠈</span></span>
<span class="line"><span>   │                                     ⠈</span></span>
<span class="line"><span>   │    ⢀⡀                               ⠈                    ⣀</span></span>
<span class="line"><span>  0┤    ⠈⠁                               ⠈                    ⠉</span></span>
<span class="line"><span>   │                                     ⠈</span></span>
<span class="line"><span> −1┤                                     ⠈</span></span>
<span class="line"><span>   │                                 ⣤   ⠈</span></span>
<span class="line"><span>   │                                     ⠈</span></span>
<span class="line"><span> −2┤                                     ⠈     ⣀</span></span>
<span class="line"><span>   │                                     ⠈     ⠉</span></span>
<span class="line"><span>   └────────┬─────────────┬──────────────┬──────────────┬─────────────┬────────</span></span>
<span class="line"><span>           −1.0          −0.5           0.0            0.5           1.0</span></span>
<span class="line"><span>                                      Re μ/λ</span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="husimi-or-wigner-function-of-the-steady-state" tabindex="-1">Husimi or Wigner function of the steady state <a class="header-anchor" href="#husimi-or-wigner-function-of-the-steady-state" aria-label="Permalink to &quot;Husimi or Wigner function of the steady state&quot;">​</a></h2><p>&lt;!-- capture sphere-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸9 Husimi, Wigner</span></span>
<span class="line"><span>                                                      Q 2.2e−11   ░░▒▒▓▓██ 0.44</span></span>
<span class="line"><span></span></span>
<span class="line"><span>                                    ⢀⣀⣠⠤z⣄⣀⡀</span></span>
<span class="line"><span>                                 ⣠⠖⠋⠁░▒▒⠃▒░⠈⠙⠲⣄</span></span>
<span class="line"><span>                               ⡠⠊ ░▒▓▓▓▓▒▒░    ⠑⢄</span></span>
<span class="line"><span>                              ⡼⠁ ░▒▓████▓▒░     ⠈⢧</span></span>
<span class="line"><span>                             ⣸⠁ ░▒▓████▓▒░░      ⠈⣇</span></span>
<span class="line"><span>                             ⡇  ░░▒▓▓▓▒▒░░        ⢸</span></span>
<span class="line"><span>                             ⡇    ░░░░░░          ⢸</span></span>
<span class="line"><span>                             ⢹⡀                  ⢉⡟y</span></span>
<span class="line"><span>                              ⢳⡀ x⠊             ⢀⡞</span></span>
<span class="line"><span>                               ⠑⢄              ⡠⠊</span></span>
<span class="line"><span>                                 ⠙⠦⣄⡀      ⢀⣠⠴⠋</span></span>
<span class="line"><span>                                    ⠈⠉⠙⠒⠒⠋⠉⠁</span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="hardware-species-and-cavity-what-follows-and-whether-the-model-holds" tabindex="-1">Hardware: species and cavity, what follows, and whether the model holds <a class="header-anchor" href="#hardware-species-and-cavity-what-follows-and-whether-the-model-holds" aria-label="Permalink to &quot;Hardware: species and cavity, what follows, and whether the model holds&quot;">​</a></h2><p><code>[</code> <code>]</code> and <code>{</code> <code>}</code> go through the catalogue, <code>i</code> takes the rates for the model (<code>u</code> takes that back). A cavity that was not built for this model has the paper&#39;s lasers (Omega/Delta = 0.0025 and 0.0005), delta_a = 100 kappa and, where no number of atoms is published, a million of them; <code>c</code> copies the command with exactly these values.</p><p>&lt;!-- capture hardware-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span>▸0 Hardware</span></span>
<span class="line"><span> [ ] 6Li  { } morrison-parkins-ring</span></span>
<span class="line"><span> N 1000000  λ/2π 49.995 kHz  h/λ 0.7</span></span>
<span class="line"><span> Γa/λ 0.005  Γb/λ 0.050005  i takes them</span></span>
<span class="line"><span>     value  limit  condition</span></span>
<span class="line"><span> ●  0.0025 ≤ 0.2  atomic detunings: largest Rabi frequency or g over |Delta|</span></span>
<span class="line"><span> ●  0.0006 ≤ 0.2  atomic detunings: largest linewidth or kappa over |Delta|</span></span>
<span class="line"><span> ●     0.1 ≤ 0.2  adiabatic elimination of mode a: lambda_a, omega_0 &lt;&lt; (kappa…</span></span>
<span class="line"><span> ✗    0.28 ≤ 0.2  adiabatic elimination of mode b: lambda_b, omega_0 &lt;&lt; (kappa…</span></span>
<span class="line"><span> ●       0 ≤ 0.2  dispersive shifts left out: N delta_a,b^- &lt;&lt; (kappa^2 + delt…</span></span>
<span class="line"><span> ●    0.01 ≤ 0.2  mode a far detuned: kappa_a &lt;&lt; delta_a</span></span>
<span class="line"><span> ●       0 ≤ 0.2  mode b resonant: delta_b &lt;&lt; kappa_b</span></span>
<span class="line"><span> ●     0.1 ≤ 0.2  dissipation by mode b dominates: Gamma_a &lt;&lt; Gamma_b</span></span>
<span class="line"><span> ●       0 ≤ 0.05 equal Raman channels of mode a: |r1 - s0| over their mean</span></span>
<span class="line"><span> ●  0.0944 ≤ 0.2  distinct Raman channels: delta_a, kappa, lambda_a,b &lt;&lt; omega…</span></span>
<span class="line"><span> ●  0.0039 ≤ 0.2  spontaneous emission: single-atom rate &lt;&lt; lambda, Gamma_b</span></span>
<span class="line"><span> ?               homogeneous coupling: 1 - &lt;g&gt;^2/&lt;g^2&gt; over the sample (give t…</span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>←→ move  ↑↓ choose  v value  p presets  u undo  ⇥ panel  ? help  q quit</span></span></code></pre></div><h2 id="the-keys" tabindex="-1">The keys <a class="header-anchor" href="#the-keys" aria-label="Permalink to &quot;The keys&quot;">​</a></h2><p>&lt;!-- capture open-help-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span> Parameters                               View</span></span>
<span class="line"><span> ←→         lower, raise the parameter    ⇥         next panel, ⇧⇥ previous</span></span>
<span class="line"><span> &lt; &gt;, ⇧← ⇧→ the same in large steps       1 ... 9 0 choose a panel</span></span>
<span class="line"><span> ↑↓         choose the parameter          ⏎         enlarge it, and back</span></span>
<span class="line"><span> h a b n g  choose h, Γa, Γb, N, γ        + -       zoom the fields</span></span>
<span class="line"><span> v          type a value (= as well)      r         all fields again</span></span>
<span class="line"><span> p          presets: figures, phases      , .       turn the sphere</span></span>
<span class="line"><span> u          undo                          ; :       tilt the sphere</span></span>
<span class="line"><span> U, ctrl+r  redo                          w         sphere: Husimi or Wigner</span></span>
<span class="line"><span> m          set a bookmark                t         theme: terminal, safe, plain</span></span>
<span class="line"><span> j          jump to the next bookmark     Out</span></span>
<span class="line"><span> x          quench: relax from here       s      save the panel as SVG</span></span>
<span class="line"><span> y Y        relaxation: trajectory, next  d      save its data as JSON</span></span>
<span class="line"><span> Hardware                                 c      copy as a command line</span></span>
<span class="line"><span> [ ] other species                        ?      this help</span></span>
<span class="line"><span> { } other cavity                         q      quit</span></span>
<span class="line"><span> i   take its rates for the model         ctrl+c quit at once, status 130</span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>esc back</span></span></code></pre></div><h2 id="the-presets" tabindex="-1">The presets <a class="header-anchor" href="#the-presets" aria-label="Permalink to &quot;The presets&quot;">​</a></h2><p>&lt;!-- capture open-presets-80x24 --&gt;</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>lmg-cavity  broken  h₋ 0.0101  h₊ 0.9899</span></span>
<span class="line"><span>[h 0.7]  Γa 0.01   Γb 0.2   N 20   γ 0</span></span>
<span class="line"><span> Presets</span></span>
<span class="line"><span> ▸ Fig. 2: order parameters         h 0.5  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   Fig. 3: probe transmission       h 0.3  Γa 0.01  Γb 0.0512  N 100</span></span>
<span class="line"><span>   Fig. 4: entanglement             h 1  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   normal phase, h &lt; 0              h -0.3  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   bistable: normal and broken      h 0.1  Γa 0.01  Γb 0.8  N 100</span></span>
<span class="line"><span>   broken phase                     h 0.5  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   normal phase, h &gt; lambda         h 1.3  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   first-order transition           h 0.01  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   second-order transition          h 0.99  Γa 0.01  Γb 0.2  N 100</span></span>
<span class="line"><span>   strong damping, no transition    h 0.5  Γa 0.01  Γb 1.2  N 100</span></span>
<span class="line"><span>   a thousand atoms                 h 0.97  Γa 0.01  Γb 0.2  N 1000</span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span></span></span>
<span class="line"><span>N = 20  ⟨Jz⟩/j 0.771430936671  C_R 0.289655251161  ⟨Jx²⟩/j² 0.42948029</span></span>
<span class="line"><span>multipole  ‖Lρ‖ 1.0e-13  K 20  tail 0.0e+0  moments ± 1.0e-15  12 ms</span></span>
<span class="line"><span>↑ ↓ choose  ⏎ go there  esc back</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("dashboard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dashboard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dashboard as default
};
