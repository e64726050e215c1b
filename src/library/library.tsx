/** The library's page: joins its views with the browser. */
import { render } from 'preact';
import { browser } from '../browser.ts';
import { ask } from '../messages/send.ts';
import pagesCss from '../ui/pages.css?inline';
import { TextProvider, wordsFrom } from '../ui/text.tsx';
import { dressPage } from '../ui/theme.ts';
import { Library, type LibraryData } from './Library.tsx';
import libraryCss from './library.css?inline';
