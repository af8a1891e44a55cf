// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Step.h"

#include <QUrl>

namespace linetwin::app::testing {

namespace {

const QString emptyWord = QStringLiteral("%");

QString wordOf(const QString& argument)
{
    return argument.isEmpty() ? emptyWord : QString::fromLatin1(QUrl::toPercentEncoding(argument, "/:#"));
}

QString argumentOf(const QString& word)
{
    return word == emptyWord ? QString() : QUrl::fromPercentEncoding(word.toLatin1());
}

} // namespace

QString textOf(const Step& step)
{
    QStringList words{step.kind};
    for (const QString& each : step.arguments)
        words << wordOf(each);
    words << u'@' + QString::number(step.answers);
    if (step.isHurried)
        words << QStringLiteral("!");
    return words.join(u' ');
}

QString textOf(const Steps& steps)
{
    QString text;
    for (const Step& each : steps)
        text += textOf(each) + u'\n';
    return text;
}

Steps stepsOf(const QString& text)
{
    Steps steps;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Step step;
        step.kind = words.takeFirst();
        for (const QString& word : words) {
            if (word == u'!')
                step.isHurried = true;
            else if (word.startsWith(u'@'))
                step.answers = word.mid(1).toULongLong();
            else
                step.arguments << argumentOf(word);
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace linetwin::app::testing
