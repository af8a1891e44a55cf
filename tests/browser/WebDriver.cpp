// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/WebDriver.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

namespace linetwin::test {

namespace {

constexpr int patienceMs = 30'000;

QString browser()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromium"));
}

QString driver()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromedriver"));
}

} // namespace

bool WebDriver::isThere()
{
    return !browser().isEmpty() && !driver().isEmpty();
}

WebDriver::WebDriver()
{
    m_network.setTransferTimeout(patienceMs);
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(driver(), {QStringLiteral("--port=0")});
    QByteArray said;
    static const QRegularExpression portWords(QStringLiteral("on port (\\d+)\\b(?=\\.)"));
    QRegularExpressionMatch port;
    while (!port.hasMatch()) {
        if (!m_driver.waitForReadyRead(patienceMs)) {
            m_problem = QStringLiteral("chromedriver does not start: ") + QString::fromLocal8Bit(said);
            return;
        }
        said += m_driver.readAll();
        port = portWords.match(QString::fromLocal8Bit(said));
    }
    m_session = QStringLiteral("http://127.0.0.1:%1/session").arg(port.captured(1));
    const QJsonArray arguments{QStringLiteral("--headless=new"),
                               QStringLiteral("--no-sandbox"),
                               QStringLiteral("--disable-gpu"),
                               QStringLiteral("--no-first-run"),
                               QStringLiteral("--disable-background-networking"),
                               QStringLiteral("--disable-component-update"),
                               QStringLiteral("--disable-sync"),
                               QStringLiteral("--user-data-dir=") + m_profile.path()};
    const QJsonObject chrome{{QStringLiteral("args"), arguments}, {QStringLiteral("binary"), browser()}};
    const QJsonObject logging{{QStringLiteral("browser"), QStringLiteral("ALL")}};
    const QJsonObject always{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                             {QStringLiteral("goog:loggingPrefs"), logging},
                             {QStringLiteral("goog:chromeOptions"), chrome}};
    const QJsonValue answer =
        call("POST", {}, {{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), always}}}});
    const QString id = answer.toObject()[QStringLiteral("sessionId")].toString();
    if (id.isEmpty())
        m_problem = QStringLiteral("no session: ") +
                    QString::fromUtf8(QJsonDocument(answer.toObject()).toJson(QJsonDocument::Compact));
    m_session += u'/' + id;
}

WebDriver::~WebDriver()
{
    if (m_problem.isEmpty())
        call("DELETE", {});
    m_driver.terminate();
    if (!m_driver.waitForFinished(patienceMs))
        m_driver.kill();
    m_driver.waitForFinished();
}

void WebDriver::open(const QString& url)
{
    call("POST", QStringLiteral("/url"), {{QStringLiteral("url"), url}});
}

void WebDriver::resize(int width, int height)
{
    call("POST", QStringLiteral("/window/rect"),
         {{QStringLiteral("width"), width}, {QStringLiteral("height"), height}});
}

QJsonValue WebDriver::run(const QString& script, const QJsonArray& arguments)
{
    return call("POST", QStringLiteral("/execute/sync"),
                {{QStringLiteral("script"), script}, {QStringLiteral("args"), arguments}});
}

void WebDriver::type(const QString& keys)
{
    QJsonArray presses;
    for (const QChar key : keys) {
        for (const QString& act : {QStringLiteral("keyDown"), QStringLiteral("keyUp")})
            presses.append(QJsonObject{{QStringLiteral("type"), act}, {QStringLiteral("value"), QString(key)}});
    }
    const QJsonObject keyboard{{QStringLiteral("type"), QStringLiteral("key")},
                               {QStringLiteral("id"), QStringLiteral("keyboard")},
                               {QStringLiteral("actions"), presses}};
    call("POST", QStringLiteral("/actions"), {{QStringLiteral("actions"), QJsonArray{keyboard}}});
}

void WebDriver::click(const QString& selector)
{
    const QJsonObject found =
        call("POST", QStringLiteral("/element"),
             {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}})
            .toObject();
    if (!found.isEmpty())
        call("POST", QStringLiteral("/element/%1/click").arg(found.begin().value().toString()), {});
}

QByteArray WebDriver::screenshot()
{
    return QByteArray::fromBase64(call("GET", QStringLiteral("/screenshot")).toString().toLatin1());
}

QStringList WebDriver::errors()
{
    QStringList errors;
    const QJsonArray log =
        call("POST", QStringLiteral("/se/log"), {{QStringLiteral("type"), QStringLiteral("browser")}}).toArray();
    for (const QJsonValue& entry : log) {
        if (entry[QStringLiteral("level")].toString() == QStringLiteral("SEVERE"))
            errors << entry[QStringLiteral("message")].toString();
    }
    return errors;
}

QJsonValue WebDriver::call(const char* method, const QString& path, const QJsonObject& body)
{
    QNetworkRequest request{QUrl(m_session + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json; charset=utf-8"));
    const QByteArray sent =
        qstrcmp(method, "POST") == 0 ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply* reply = m_network.sendCustomRequest(request, method, sent);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    reply->deleteLater();
    return answer.object()[QStringLiteral("value")];
}

} // namespace linetwin::test
