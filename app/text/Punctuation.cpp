// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Punctuation.h"

#include <QChar>
#include <QCoreApplication>

namespace linetwin::app {

namespace {

class Punctuation {
    Q_DECLARE_TR_FUNCTIONS(Punctuation)
};

/// As wide as a Chinese character, or a mark that brings its own blank.
bool isWide(QChar sign)
{
    const QChar::Script script = sign.script();
    const char16_t code = sign.unicode();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff60);
}

QString joinedBy(const QString& pair, const QStringList& parts)
{
    QString all;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            all = all.isEmpty() ? part : pair.arg(all, part);
    }
    return all;
}

} // namespace

QString asSentence(const QString& words)
{
    static const QString ends = QStringLiteral(".?!…。？！");
    return words.isEmpty() || ends.contains(words.back())
               ? closedUp(words)
               : closedUp(Punctuation::tr("%1.", "words that become a sentence").arg(words));
}

QString joinedSentences(const QStringList& sentences)
{
    return closedUp(joinedBy(Punctuation::tr("%1 %2", "two sentences"), sentences));
}

QString joinedClauses(const QStringList& clauses)
{
    return closedUp(joinedBy(Punctuation::tr("%1, %2", "two clauses of a sentence"), clauses));
}

QString joinedNames(const QStringList& names)
{
    return joinedBy(Punctuation::tr("%1, %2", "two of a list"), names);
}

QString firstNames(const QStringList& names)
{
    constexpr qsizetype mostNamed = 3;
    const auto others = static_cast<int>(names.size() - mostNamed);
    return others > 0 ? Punctuation::tr("%1 and %Ln more", "names", others).arg(joinedNames(names.first(mostNamed)))
                      : joinedNames(names);
}

QString joinedGroups(const QStringList& groups)
{
    return closedUp(joinedBy(Punctuation::tr("%1; %2", "two that may have commas of their own"), groups));
}

QString labelled(const QString& label, const QString& words)
{
    return Punctuation::tr("%1: %2", "what it is, what it says").arg(label, words);
}

QString closedUp(QString text)
{
    for (qsizetype i = text.size() - 2; i > 0; --i) {
        if (text[i] == u' ' && isWide(text[i - 1]) && isWide(text[i + 1]))
            text.remove(i, 1);
    }
    return text;
}

} // namespace linetwin::app
