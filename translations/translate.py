#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A translator's tool for the .ts files; translations/README.md says how to use it.

  translate.py list CODE [--chunk 100] [--out FOLDER] [--all]   messages that are not finished, as JSON
  translate.py fill CODE FILE...                                translations from such JSON into the .ts
  translate.py check [CODE...]                                  what breaks a rule, as the tests find it
  translate.py count                                            how far each language is
  translate.py pseudo FILE                                      a .ts of a made-up language, for tests
  translate.py tables FILE --complete CODE,CODE                 the command line's texts, as C++
  translate.py examples                                         ExampleTexts.cpp from the example lines
"""
import argparse
import csv
import json
import re
import sys
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
#: How many forms a plural has: Qt's rules.
FORMS = {'en': 2, 'de': 2, 'fr': 2, 'es': 2, 'zh_CN': 1, 'ja': 1}
WITHOUT_SPACES = ('zh_CN', 'ja')

MESSAGE = re.compile(r'    <message(?: numerus="yes")?>\n.*?    </message>\n', re.S)
CONTEXT = re.compile(r'<context>\n    <name>(.*?)</name>\n(.*?)</context>\n', re.S)
#: Translations that say the same as the English text on purpose carry this remark.
SAME = 'same as in English'


def escape(text):
    for sign, entity in (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ('"', '&quot;'), ("'", '&apos;')):
        text = text.replace(sign, entity)
    return ''.join('&#x%x;' % ord(sign) if sign not in '\n\t' and (sign < ' ' or (sign > '\x7f' and sign.isspace()))
                   else sign for sign in text)


def unescape(text):
    text = re.sub(r'&#x([0-9a-fA-F]+);', lambda found: chr(int(found.group(1), 16)), text)
    for sign, entity in (('<', '&lt;'), ('>', '&gt;'), ('"', '&quot;'), ("'", '&apos;'), ('&', '&amp;')):
        text = text.replace(entity, sign)
    return text


class Message:
    """One text of a .ts file."""

    def __init__(self, context, block):
        def part(name):
            found = re.search(r'<%s[^>]*>(.*?)</%s>' % (name, name), block, re.S)
            return unescape(found.group(1)) if found else ''

        self.context = context
        self.source = part('source')
        self.comment = part('comment')
        self.hint = part('extracomment')
        self.is_plural = 'numerus="yes"' in block
        self.is_finished = '<translation type=' not in block
        self.is_same = part('translatorcomment') == SAME
        body = re.search(r'<translation[^>]*>(.*?)</translation>', block, re.S)
        body = body.group(1) if body else ''
        if self.is_plural:
            self.forms = [unescape(form) for form in re.findall(r'<numerusform>(.*?)</numerusform>', body, re.S)]
        else:
            self.forms = [unescape(body)]

    def key(self):
        return (self.context, self.source, self.comment)

    def block(self):
        """The message as lupdate writes it."""
        lines = ['    <message numerus="yes">' if self.is_plural else '    <message>',
                 '        <source>%s</source>' % escape(self.source)]
        if self.comment:
            lines.append('        <comment>%s</comment>' % escape(self.comment))
        if self.hint:
            lines.append('        <extracomment>%s</extracomment>' % escape(self.hint))
        if self.is_same:
            lines.append('        <translatorcomment>%s</translatorcomment>' % SAME)
        start = '        <translation>' if self.is_finished else '        <translation type="unfinished">'
        if self.is_plural:
            lines.append(start)
            lines += ['            <numerusform>%s</numerusform>' % escape(form) for form in self.forms]
            lines.append('        </translation>')
        else:
            lines.append(start + escape(self.forms[0]) + '</translation>')
        lines.append('    </message>')
        return '\n'.join(lines) + '\n'


def path_of(code):
    return FOLDER / ('linetwin_%s.ts' % code)


def read(path):
    text = path.read_text(encoding='utf-8')
    return [Message(unescape(context.group(1)), block)
            for context in CONTEXT.finditer(text) for block in MESSAGE.findall(context.group(2))]


def rewrite(path, change, target=None):
    """Each message as `change` leaves it; what it does not touch stays as it is, to the byte."""
    def in_context(context):
        name = unescape(context.group(1))

        def renewed(block):
            message = Message(name, block.group(0))
            return message.block() if change(message) else block.group(0)
        return '<context>\n    <name>%s</name>\n%s</context>\n' % (context.group(1),
                                                                   MESSAGE.sub(renewed, context.group(2)))
    text = path.read_text(encoding='utf-8')
    (target or path).write_text(CONTEXT.sub(in_context, text), encoding='utf-8')


class Term:
    def __init__(self, row):
        self.term, self.translation = row['term'].strip(), (row['translation'] or '').strip()
        self.forbidden = [each.strip() for each in (row['forbidden'] or '').split('|') if each.strip()]


def glossary(code):
    path = FOLDER / ('glossary_%s.csv' % code)
    if not path.exists():
        return []
    with path.open(encoding='utf-8', newline='') as file:
        return [Term(row) for row in csv.DictReader(file)]


def word_pattern(word, code):
    """Whole words, in any case; `*` at an end stands for any ending or beginning there. Anywhere in Chinese, Japanese."""
    inner = re.escape(word.strip('*'))
    if code in WITHOUT_SPACES and not word.strip('*').isascii():
        return re.compile(inner)
    start = '' if word.startswith('*') else r'(?<!\w)'
    end = '' if word.endswith('*') else r'(?!\w)'
    return re.compile(start + inner + end, re.I)


# --- what a translation must keep

PLACEHOLDER = re.compile(r'%L?[1-9]|%n')
TAG = re.compile(r'<[a-zA-Z/][^<>]*>')


def accelerators(text):
    return re.findall(r'(?<!&)&(?:&&)*([^&\s])', text.replace('&&', ''))


def without_accelerator(text):
    return re.sub(r'&(?!&)', '', re.sub(r'\s?\(&\w\)', '', text)).replace('&', '&&') if '&' in text else text


def is_wordless(text):
    letters = re.sub(r'%L?[1-9n]|<[^>]*>|&', '', text)
    return not re.search(r'[^\W\d_]{2}', letters)


def ending_kind(text):
    text = re.sub(r'(<[^<>]*>|\s)+$', '', text)
    for kind, endings in (('…', ('…', '...', '……')), (':', (':', '：')), ('.', ('.', '。')), ('?', ('?', '？')),
                          ('!', ('!', '！')), (',', (',', '，', '、'))):
        if text.endswith(endings):
            return kind
    return ''


def problems_of(code, message):
    """What is wrong with a finished translation, in words."""
    source = message.source
    if len(message.forms) != (FORMS.get(code, 2) if message.is_plural else 1):
        yield 'has %d forms' % len(message.forms)
        return
    for number, form in enumerate(message.forms):
        if not form.strip():
            yield 'is empty'
            continue
        wanted, there = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
        if set(wanted) != set(there):
            # "One stop" needs no number, where one form stands for one alone.
            is_number_left_out = set(wanted) - set(there) == {'%n'} and not set(there) - set(wanted)
            if not (is_number_left_out and message.is_plural and number == 0 and len(message.forms) > 1):
                yield 'has the placeholders %s instead of %s' % (' '.join(there) or 'none', ' '.join(wanted) or 'none')
        if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
            yield 'has other tags'
        if source.count('\n') != form.count('\n'):
            yield 'has another number of lines'
        if source.count('&&') != form.count('&&'):
            yield 'has another number of &&'
        if not TAG.search(source) and bool(accelerators(source)) != (len(accelerators(form)) == 1):
            yield 'must have %s' % ('one accelerator (&)' if accelerators(source) else 'no accelerator (&)')
        # A head of a column such as "Avail." is an abbreviation, which another language may not need.
        is_abbreviated = source.endswith('.') and len(source) <= 12
        if ending_kind(source) != ending_kind(without_accelerator(form)) and not is_abbreviated:
            yield 'ends in "%s" instead of "%s"' % (ending_kind(form), ending_kind(source))
        edges = (source[:1].isspace(), source[-1:].isspace())
        if code not in WITHOUT_SPACES and edges != (form[:1].isspace(), form[-1:].isspace()):
            yield 'has other spaces around it'
        if '...' in form and '...' not in source:
            yield 'has three points instead of "…"'
        if unicodedata.normalize('NFC', form) != form:
            yield 'is not in the normal form NFC'
    if code != 'en' and not message.is_same and not is_wordless(source) and message.forms == [source]:
        yield 'says the same as the English text (if it must: "same": true)'


def check(code):
    found = []
    terms = [(term, [word_pattern(word, code) for word in term.forbidden]) for term in glossary(code)]
    for message in read(path_of(code)):
        if not message.is_finished:
            continue
        problems = list(problems_of(code, message))
        for form in message.forms:
            plain = TAG.sub('', form.replace('&', ''))
            for term, patterns in terms:
                problems += ['has "%s"; for "%s" the glossary has "%s"' % (word, term.term, term.translation)
                             for word, pattern in zip(term.forbidden, patterns) if pattern.search(plain)]
        found += ['%s, %s: “%s” → “%s” %s' % (code, message.context, message.source, ' | '.join(message.forms), problem)
                  for problem in problems]
    return found


# --- the commands

def list_messages(arguments):
    code = arguments.code
    terms = [(term, word_pattern(term.term + '*', 'en')) for term in glossary(code) if term.translation]
    items = {}
    for message in read(path_of(code)):
        if message.is_finished and not arguments.all:
            continue
        same = items.setdefault((message.source, message.comment, message.is_plural), None)
        if same:
            same.setdefault('also_in', []).append(message.context)
            continue
        item = {'context': message.context, 'source': message.source}
        if message.comment:
            item['comment'] = message.comment
        if message.hint:
            item['hint'] = message.hint
        if message.is_plural:
            item['forms'] = FORMS.get(code, 2)
        used = {term.term: term.translation for term, pattern in terms if pattern.search(message.source.replace('&', ''))}
        if used:
            item['terms'] = used
        present = message.forms if message.is_plural else message.forms[0]
        item['translation'] = present if any(message.forms) else ([''] * FORMS.get(code, 2) if message.is_plural else '')
        items[(message.source, message.comment, message.is_plural)] = item
    items = list(items.values())
    if not arguments.out:
        json.dump(items, sys.stdout, ensure_ascii=False, indent=1)
        print()
        return 0
    folder = Path(arguments.out)
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(items), arguments.chunk):
        path = folder / ('%s_%03d.json' % (code, start // arguments.chunk + 1))
        path.write_text(json.dumps(items[start:start + arguments.chunk], ensure_ascii=False, indent=1) + '\n',
                        encoding='utf-8')
        print(path)
    return 0


def fill(arguments):
    code = arguments.code
    given, elsewhere = {}, {}
    for name in arguments.files:
        for item in json.loads(Path(name).read_text(encoding='utf-8')):
            forms = item['translation'] if isinstance(item['translation'], list) else [item['translation']]
            if not all(forms):
                continue
            value = (forms, bool(item.get('same')))
            for context in [item['context']] + item.get('also_in', []):
                given[(context, item['source'], item.get('comment', ''))] = value
            # A text whose accelerator has moved meanwhile is the same text.
            elsewhere[(item['source'].replace('&', ''), item.get('comment', ''))] = value
    used, done = set(), 0

    def change(message):
        nonlocal done
        value = given.get(message.key())
        if value:
            used.add(message.key())
        elif not message.is_finished:
            value = elsewhere.get((message.source.replace('&', ''), message.comment))
        if not value or len(value[0]) != (FORMS.get(code, 2) if message.is_plural else 1):
            return False
        message.forms, message.is_same = value
        message.is_finished = True
        done += 1
        return True
    rewrite(path_of(code), change)
    print('%d translations are in %s' % (done, path_of(code).name))
    for context, source, comment in sorted(set(given) - used):
        print('not there any more: %s: %s%s' % (context, source, ' (%s)' % comment if comment else ''))
    return 0


def check_all(arguments):
    codes = arguments.codes or sorted(path.stem[len('linetwin_'):] for path in FOLDER.glob('linetwin_*.ts'))
    found = [problem for code in codes for problem in check(code)]
    for problem in found:
        print(problem)
    return 1 if found else 0


def count(_):
    for path in sorted(FOLDER.glob('linetwin_*.ts')):
        messages = read(path)
        print('%-16s %5d of %5d' % (path.name, sum(message.is_finished for message in messages), len(messages)))
    return 0


LONGER = str.maketrans('AaEeIiOoUuCcNnSsYy', 'ÅåÉéÎîÖöÜüÇçÑñŠšÝý')


def pseudo_text(text):
    """`text` in brackets, 40 % longer and with accents; placeholders, tags and the accelerator stay."""
    parts = re.split(r'(%L?[1-9n]|<[^<>]*>|&\w+;|&.|\n)', text)
    changed = ''.join(part if index % 2 else part.translate(LONGER) for index, part in enumerate(parts))
    return '⟦' + changed + '·' * (2 * len(text) // 5) + '⟧'


def pseudo(arguments):
    def change(message):
        if is_wordless(message.source) and not message.is_plural:
            message.forms = [message.source]
        else:
            message.forms = [pseudo_text(message.source)] * (2 if message.is_plural else 1)
        message.is_finished = True
        return True
    rewrite(path_of('de'), change, Path(arguments.file))
    return 0


#: What the engine asks for.
CLI_CONTEXTS = ('CommandLine', 'Example', 'Figure', 'Finding', 'Parameter')


def quoted(text):
    return '"%s"' % ''.join(sign if ' ' <= sign < '\x7f' and sign not in '"\\\\?' else
                            ''.join('\\%03o' % byte for byte in sign.encode('utf-8')) for sign in text)


def tables(arguments):
    complete = arguments.complete.split(',')
    lines = ['// Made by translations/translate.py from the .ts files.',
             '#include "engine/support/MessageTables.h"', '', '#include <array>', '', 'namespace linetwin {', '',
             'namespace {', '']
    codes = []
    for path in sorted(FOLDER.glob('linetwin_*.ts')):
        code = path.stem[len('linetwin_'):]
        if code == 'en':
            continue
        texts = {(message.context.encode(), message.source.encode()): message for message in read(path)
                 if message.context in CLI_CONTEXTS and message.is_finished and not message.is_plural}
        codes.append(code)
        lines.append('constexpr std::array<LocalMessage, %d> messages_%s{{' % (len(texts), code))
        for key in sorted(texts):
            message = texts[key]
            lines.append('    {%s, %s, %s},' % (quoted(message.context), quoted(message.source),
                                                quoted(message.forms[0])))
        lines += ['}};', '']
    lines.append('constexpr std::array<MessageTable, %d> tables{{' % len(codes))
    lines += ['    {"%s", %s, messages_%s},' % (code, 'true' if code in complete else 'false', code)
              for code in codes]
    lines += ['}};', '', '} // namespace', '', 'std::span<const MessageTable> messageTables()', '{',
              '    return tables;', '}', '', '} // namespace linetwin']
    Path(arguments.file).write_text('\n'.join(lines) + '\n', encoding='utf-8')
    return 0


def example_texts():
    """The words of the example lines that the window shows: names, descriptions and the first comment."""
    texts = []
    for path in sorted((FOLDER.parent / 'resources' / 'examples').glob('*/*.yaml')):
        text = path.read_text(encoding='utf-8')
        comment = re.match(r'#\s*(.*)', text)
        if comment:
            texts.append(comment.group(1))
        for key in ('name', 'description'):
            found = re.search(r'^%s: *(".*"|.*)$' % key, text, re.M)
            if found:
                value = found.group(1)
                texts.append(json.loads(value) if value.startswith('"') else value)
    return list(dict.fromkeys(texts))


def examples(_):
    lines = ['// SPDX-License-Identifier: GPL-3.0-or-later',
             '// Made by translate.py examples, for lupdate alone; TranslationTest finds what is missing.']
    lines += ['QT_TRANSLATE_NOOP("Example", %s)' % json.dumps(text, ensure_ascii=False) for text in example_texts()]
    (FOLDER / 'ExampleTexts.cpp').write_text('\n'.join(lines) + '\n', encoding='utf-8')
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser('list')
    command.add_argument('code')
    command.add_argument('--chunk', type=int, default=100)
    command.add_argument('--out')
    command.add_argument('--all', action='store_true', help='also those that are finished')
    command.set_defaults(run=list_messages)
    command = commands.add_parser('fill')
    command.add_argument('code')
    command.add_argument('files', nargs='+')
    command.set_defaults(run=fill)
    command = commands.add_parser('check')
    command.add_argument('codes', nargs='*')
    command.set_defaults(run=check_all)
    commands.add_parser('count').set_defaults(run=count)
    command = commands.add_parser('pseudo')
    command.add_argument('file')
    command.set_defaults(run=pseudo)
    command = commands.add_parser('tables')
    command.add_argument('file')
    command.add_argument('--complete', default='')
    command.set_defaults(run=tables)
    commands.add_parser('examples').set_defaults(run=examples)
    arguments = parser.parse_args()
    return arguments.run(arguments)


if __name__ == '__main__':
    sys.exit(main())
