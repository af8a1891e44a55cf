// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCli.h"
#include "engine/support/Messages.h"

#include <QFile>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <sstream>
#include <stop_token>
#include <string>
#include <vector>

namespace linetwin::test {

/// What a call of linetwin-cli left.
struct Outcome {
    int status = 0;
    QString out;
    QString err;
};

inline Outcome call(const QStringList& arguments, std::stop_token stop = {})
{
    std::vector<std::string> texts;
    for (const QString& argument : arguments)
        texts.push_back(argument.toStdString());
    std::ostringstream out;
    std::ostringstream err;
    const int status = runCli(texts, {.out = out, .err = err, .isErrTerminal = false, .stop = std::move(stop)});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

/// In that language: the code of a .ts file.
inline Outcome callIn(const std::string& language, const QStringList& arguments)
{
    useMessages(language);
    Outcome outcome = call(arguments);
    useMessages({});
    return outcome;
}

/// It ends with that status, and says something only on the side that goes with it.
inline void checkExit(const Outcome& outcome, int status, const QString& said)
{
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.err.isEmpty(), status == 0);
    QCOMPARE(outcome.out.isEmpty(), status != 0);
}

/// In Chinese, of letters there are only names, options and keys: no sentence of the call is left in English.
inline void checkIsInChinese(const QStringList& arguments, const QString& names)
{
    const Outcome outcome = callIn("zh_CN", arguments);
    QString said = outcome.out + outcome.err;
    said.remove(QRegularExpression(QStringLiteral("--[a-z]+|\\w+[._]\\w[\\w.]*|") + names));
    const QRegularExpressionMatch english = QRegularExpression(QStringLiteral("[a-z]{3,}")).match(said);
    QVERIFY2(!outcome.out.isEmpty() || outcome.status != 0, "nothing is said");
    QVERIFY2(!english.hasMatch(), qPrintable(english.captured() + QStringLiteral(" in\n") + said));
    const QRegularExpressionMatch mark =
        QRegularExpression(QStringLiteral("\\p{Han}[:;,.!?]( |$)"), QRegularExpression::MultilineOption)
            .match(outcome.out + outcome.err);
    QVERIFY2(!mark.hasMatch(), qPrintable(mark.captured() + QStringLiteral(" in\n") + outcome.out + outcome.err));
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace linetwin::test
